import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { dispatch } from '../dispatch.ts'

const folder = mkdtempSync(join(tmpdir(), 'lydhoer-find-'))
after(() => rmSync(folder, { recursive: true }))
const first = join(folder, 'a.txt')
const second = join(folder, 'b.vtt')
writeFileSync(
  first,
  'M: Vil du gerne have et arbejde?\nB: mm\nM: Fint. Hvad siger du til mandag?\nB: det ved jeg ikke',
)
writeFileSync(second, 'WEBVTT\n\n01:02:03.000 --> 01:02:06.000\n<v B>arbejdspladsen er langt væk\n')

async function lydhoer(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await dispatch(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    language: 'da',
  })
  return { code, out, err }
}

test('a pattern, a file or a width that cannot be used is refused in one sentence, and nothing is told', async () => {
  const refused: [args: string[], says: RegExp][] = [
    [[], /^Mønstret mangler; skriv lydhoer find/],
    [['arbejde'], /^Filen mangler; skriv lydhoer find/],
    [['[question:fin]', first], /^11: Spørgsmål er ikke af slagsen “fin”; vælg åbent/],
    [['"ja', first], /^1: Anførselstegnet bliver ikke lukket/],
    [['ja', first, join(folder, 'findes-ikke.txt')], /findes-ikke\.txt findes ikke\.$/m],
    [['ja', folder], /er en mappe, ikke en fil/],
    [['ja', first, '--context', 'mange'], /^--context mange kan ikke bruges/],
    [['ja', first, '--context', '9999'], /^--context 9999 kan ikke bruges/],
    [['ja', first, '--citizen', 'X'], /^Ingen i transskriptionen hedder “X”/],
    [['ja', first, '--farve'], /^--farve kendes ikke/],
  ]
  for (const [args, says] of refused) {
    const { code, out, err } = await lydhoer('find', ...args)
    assert.deepEqual([args, code, out], [args, 2, ''])
    assert.match(err, says)
    assert.match(err, /^[^\n]+\n$/)
  }
})

test('a word is shown in its context, one line a place, with file, turn and time', async () => {
  const { code, out } = await lydhoer('find', 'arbejde', first, second)
  assert.equal(code, 0)
  assert.deepEqual(out.trimEnd().split('\n'), [
    `${first}  1  –        Vil du gerne have et │arbejde│?`,
    `${second}  1  1:02:03  ${' '.repeat(21)}│arbejdspladsen│ er langt væk`,
    '2 steder i 2 filer.',
  ])
})

test('nothing found is an answer', async () => {
  assert.deepEqual(await lydhoer('find', 'flyvemaskine', first), {
    code: 0,
    out: '0 steder i 1 fil.\n',
    err: '',
  })
})

test('a pattern of several turns shows each of them', async () => {
  const { out } = await lydhoer('find', '[spørgsmål:lukket] >> [kort]', first, '--citizen', 'B')
  assert.equal(out, `${first}  1  –  │Vil du gerne have et arbejde│?  >> mm\n1 sted i 1 fil.\n`)
})

test('a closed question followed by a minimal response is found and told as JSON', async () => {
  const { out } = await lydhoer(
    'find',
    '[question:closed] >> [minimal] [role:citizen]',
    first,
    '--json',
    '--citizen',
    'B',
  )
  assert.deepEqual(JSON.parse(out), {
    pattern: '[question:closed] >> [minimal] [role:citizen]',
    matches: [
      {
        ...{ file: first, turn: 1, from: 0, to: 28, speaker: 'M', startMs: null },
        ...{ left: '', hit: 'Vil du gerne have et arbejde', right: '?' },
        then: [{ turn: 2, from: 0, to: 2 }],
        after: ['mm'],
      },
    ],
  })
})

test('the terminal says how patterns are written', async () => {
  const { code, out } = await lydhoer('find', '--help')
  assert.equal(code, 0)
  assert.match(out, /\[spørgsmål:lukket\] >> \[kort\]/)
})
