import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileName } from './file-name.ts'

test('a file is called by the name of its study, in letters that every disk and every header takes', () => {
  assert.equal(
    fileName({ title: 'Unge på Ø: før/efter "2020"' }, ['Tilstande over tid', '', '2'], 'csv'),
    'unge-paa-oe-foer-efter-2020-tilstande-over-tid-2.csv',
  )
  assert.equal(fileName({ title: '../…' }, ['rapport'], 'pdf'), 'forloeb-rapport.pdf')
  assert.match(fileName({ title: 'lang '.repeat(60) }, ['rapport'], 'pdf'), /^[a-z-]{1,80}\.pdf$/)
})
