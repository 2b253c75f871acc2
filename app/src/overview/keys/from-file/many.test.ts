import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTurn } from '../../../shared/from-file/in-turn.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let keeper: Browser
before(async () => {
  house = await testApp()
  keeper = await house.as('coordinator')
})
after(() => house.close())

const twoFigures = (n: number) => String(n).padStart(2, '0')
/** A made-up citizen’s number, another for each n. */
const cprOf = (n: number) =>
  `${61 + (n % 28)}${twoFigures(1 + (Math.floor(n / 28) % 12))}${twoFigures(Math.floor(n / 336) % 100)}-${String(n % 10_000).padStart(4, '0')}`
const rows = Array.from({ length: 5000 }, (_, n) => `${cprOf(n)};Borger ${n};colleague (fjordby);01-10-2026;`)
const sent = () => {
  const form = new FormData()
  form.append('file', new File([['CPR;Navn;Medarbejder;Fra;Til', ...rows].join('\r\n')], 'alle.csv'))
  return form
}

test('five thousand rows are shown and done while one waits', async () => {
  const began = performance.now()
  const page = await (await keeper.post('/noegler/fil', sent())).text()
  const shown = performance.now()
  const carried = /name="carried" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('nothing can be done')
  assert.match(page, /Nye: 5000 rækker/)
  const done = await keeper.post('/noegler/fil/goer-det', { carried })
  assert.equal(done.headers.get('location'), '/noegler/fil')
  const finished = performance.now()
  const again = await (await keeper.post('/noegler/fil', sent())).text()
  const unchanged = performance.now()
  assert.match(again, /Bliver, som de er: 5000 rækker/)
  assert.doesNotMatch(again, /name="carried"/)
  const took = [shown - began, finished - shown, unchanged - finished].map(Math.round)
  // Generous, for machines that do much else; some 0.3, 2 and 1 s on two cores.
  assert.ok(Math.max(...took) < 20_000, `${took.join(', ')} ms`)
})

test('between some rows and the next somebody else is answered, and the rows keep their order', async () => {
  let others = 0
  const meanwhile = setInterval(() => others++, 0)
  const made = await inTurn(
    Array.from({ length: 2000 }, (_, n) => n),
    (n) => ({ n, others }),
  )
  clearInterval(meanwhile)
  assert.deepEqual(
    made.map(({ n }) => n),
    [...made.keys()],
  )
  assert.ok(others > 0 && new Set(made.map((one) => one.others)).size > 1, String(others))
})
