import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '@lydhoer/words'
import { StoreUnavailable } from './shared/files/store/index.ts'
import { faultLine } from './fault-line.ts'

test('of a fault nobody foresaw the log has where it was, and never what its message quotes', () => {
  const fault = Object.assign(new Error('Birthe sagde: jeg er bange'), { code: 'E1' })
  assert.match(faultLine('42', fault), /^fault 42 Error E1\n {4}at .*fault-line\.test/)
  assert.doesNotMatch(faultLine('42', fault), /Birthe/)
  assert.match(faultLine('42', 'Birthe'), /^fault 42 Error \n/)
})

test('what somebody can put right is said in its sentence, without a trace', () => {
  const refusal = new Refusal({ da: 'Disken er fuld.', en: 'The disk is full.' }, new Error('Birthe'))
  assert.equal(faultLine('files', refusal), 'files: The disk is full.')
  const unavailable = new StoreUnavailable('full', { da: 'Disken er fuld.', en: 'The disk is full.' })
  assert.equal(faultLine('files', unavailable), 'files: The disk is full.')
})
