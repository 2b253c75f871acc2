import assert from 'node:assert/strict'
import { test } from 'node:test'
import { part, researchersHouse } from '../testing.ts'

const { researcher, bring, begin, runJobs } = await researchersHouse()

/** Sixty people in twelve months; two fifths of the cells in the middle are empty, so that blurring leaves some whatever the lot says. */
const months = [
  ['gruppe', ...Array.from({ length: 12 }, (_, t) => `2020-${String(t + 1).padStart(2, '0')}`)].join(),
  ...Array.from({ length: 60 }, (_, i) =>
    [
      i % 2 ? 'nord' : 'syd',
      ...Array.from({ length: 12 }, (_, t) =>
        t > 3 && t < 8 && i % 5 < 2 ? '' : 'ABC'[(i + (t > 5 ? 1 : 0)) % 3],
      ),
    ].join(),
  ),
].join('\n')
const dataSet = part(await bring(months), 3)
const text = async (address: string) => (await researcher.get(address)).text()
const study = async (more: Record<string, string>) =>
  part(await begin(dataSet, { from: '2020-01', to: '2020-12', reform: '2020-07', ...more }), 2)
const headOf = async (id: string) =>
  (await text(`/forloeb/${id}/figur?figur=distribution&som=csv`)).replace('\ufeff', '').split('\r\n')[0]

test('the form knows what a period is, names them, and tells of empty cells', async () => {
  const form = await text(`/forloeb/data/${dataSet}/undersoegelse`)
  assert.match(form, /<option value="month" selected/)
  assert.match(form, /name="from"[^>]*value="2020-01"/)
  assert.match(form, /<option value="2020-07"/)
  assert.match(form, /Tomme celler \(\d+\s%\)/)
  assert.match(form, /name="empty" value="state" checked/)
  assert.doesNotMatch(form, /få uger/)
})

test('a period that there is not is refused with the names that there are', async () => {
  const answer = await begin(dataSet, { from: '2019-01', to: '2020-12', reform: '2021-07', place0: 'x' })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  for (const id of ['from', 'reform', 'place0']) assert.match(page, new RegExp(`href="#${id}"`))
  assert.match(page, /fra «2020-01» til «2020-12»/)
})

test('states stand in the order that was chosen, in figures, legends and tables', async () => {
  const chosen = await study({ place0: '3', place1: '1', place2: '2' })
  assert.equal(await headOf(chosen), 'periode;Beta;Gamma;Alfa')
  assert.match(await text(`/forloeb/${chosen}`), /class="legend".*Beta.*Gamma.*Alfa/s)
  const again = await text(`/forloeb/data/${dataSet}/undersoegelse?som=${chosen}`)
  assert.match(again, /name="place0"[^>]*value="3"/)
})

test('empty cells are a state where that is chosen, and else are left out', async () => {
  assert.match((await headOf(await study({ empty: 'state' }))) ?? '', /^periode;Alfa;Beta;Gamma;mangler/)
  assert.match((await headOf(await study({ empty: 'out' }))) ?? '', /^periode;Alfa;Beta;Gamma(;for få|$)/)
})

test('figures say months where they are months, and have a line at the reform', async () => {
  const page = await text(`/forloeb/${await study({ unit: 'month' })}`)
  assert.match(page, /60 personer i 12 måneder/)
  assert.match(page, /måneder i gennemsnit/)
  assert.match(page, />reform<\/text>/)
})

test('types are small figures with their names beside, and how distinct they are is a line', async () => {
  const id = await study({ unit: 'month' })
  await runJobs()
  const page = await text(`/forloeb/${id}/typer?antal=3`)
  assert.equal(page.match(/viewBox="0 0 330 /g)?.length, 4)
  assert.match(page, /class="quality"/)
  assert.match(page, /Silhuet \(ASW\): 2 typer/)
})

test('a file is called by the name of its study', async () => {
  const id = await study({ title: 'Unge på Ø' })
  const figure = await researcher.get(`/forloeb/${id}/figur?figur=distribution&af=groups&del=1&som=svg`)
  assert.equal(
    figure.headers.get('content-disposition'),
    'attachment; filename="unge-paa-oe-tilstande-over-tid-syd.svg"',
  )
  const report = await researcher.get(`/forloeb/${id}/rapport.pdf`)
  assert.equal(report.headers.get('content-disposition'), 'attachment; filename="unge-paa-oe-rapport.pdf"')
})
