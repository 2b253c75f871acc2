import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { everyRow } from '@lydhoer/database/testing'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { inPieces } from './in-pieces.ts'

let house: TestApp
let worker: Browser
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
})
after(() => house.close())

const letter =
  'Indkaldelse\n\nDu har pligt til at møde den 2. december.\n\nMøder du ikke, kan du miste din hjælp. Det gjaldt kvæsthusbroen.'
const post = (fields: Record<string, string | File>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return worker.post('/breve/efter', form)
}

test('a letter is shown with its marks, each explained beside its paragraph, and where the most important stands', async () => {
  const answer = await post({ text: letter })
  assert.equal(answer.status, 200)
  const page = await answer.text()
  assert.match(page, /<span class="m-threat">Møder du ikke, kan du miste din hjælp\.<\/span>/)
  assert.match(page, /En trussel i sætning 3 af 4/)
  assert.match(page, /Trusler<\/th><td>sætning 3<\/td>/)
  assert.match(page, /Hvem kan jeg ringe eller skrive til\?<\/th><td>står der ikke/)
  assert.match(page, /<textarea[^>]*>Indkaldelse/)
})

test('a file is read as the text is; one that is no letter is refused by its field, and what was typed stays', async () => {
  const page = await (await post({ text: '', file: new File([letter], 'brev.txt') })).text()
  assert.match(page, /En trussel i sætning 3 af 4/)
  const refused = await post({ text: 'Mit udkast', file: new File(['%PDF-1.7'], 'brev.pdf') })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /PDF kan ikke læses[\s\S]*Mit udkast/)
  const empty = await post({ text: '  ' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Sæt brevets tekst ind/)
})

test('what is written in a letter is shown as text, and nothing of it is kept', async () => {
  const page = await (await post({ text: '<script>alert(1)</script> Du skal møde.' })).text()
  assert.doesNotMatch(page, /<script>alert/)
  await post({ text: letter })
  const rows = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  assert.ok(rows.length > 0)
  assert.ok(!rows.some((row) => row.includes('kvæsthusbroen')))
})

test('a paragraph is cut where marks begin and end, and put together again it is the same', () => {
  const because = { da: '', en: '' }
  const marks = [
    { kind: 'threat' as const, from: 10, to: 29, because, number: 1 },
    { kind: 'becomer' as const, from: 12, to: 14, because, number: 2 },
  ]
  const text = 'Møder du ikke, ser vi'
  const pieces = inPieces(text, 8, marks)
  assert.equal(pieces.map((piece) => piece.text).join(''), text)
  assert.deepEqual(
    pieces.map(({ kinds, ends }) => [kinds, ends]),
    [
      [[], []],
      [['threat'], []],
      [['threat', 'becomer'], [2]],
      [['threat'], [1]],
    ],
  )
})
