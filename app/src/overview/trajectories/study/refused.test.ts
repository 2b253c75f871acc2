import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { told } from '../../../shared/testing/told.ts'
import { begin, bring, computeWhatIsBegun, csv, part } from '../testing.ts'

let house: TestApp
let researcher: Browser
let dataSet: string
before(async () => {
  house = await testApp()
  researcher = await house.as('researcher')
  dataSet = part(await bring(house, researcher, csv, { with: house.fjordby.coordinator }), 3)
})
after(() => house.close())

/** Does something while no page waits for its figures. */
async function withoutPatience<T>(act: () => Promise<T>): Promise<T> {
  const { patienceMs } = house.services
  house.services.patienceMs = 0
  try {
    return await act()
  } finally {
    house.services.patienceMs = patienceMs
  }
}
const chosen = (id: string) => new RegExp(`value="${id}" checked`)

test('who was chosen is still chosen when one of them may not have the study, also before its figures are drawn', async () => {
  const study = part(await begin(researcher, dataSet), 2)
  const { coordinator, otherResearcher } = house.fjordby
  const answer = await withoutPatience(() =>
    researcher.post(`/forloeb/${study}/del`, { with: [coordinator, otherResearcher] }),
  )
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /En af dem, du valgte, må ikke bruge datasættet/)
  assert.match(page, chosen(coordinator))
})

test('what was written of the types is there again when it could not be used', async () => {
  const study = part(await begin(researcher, dataSet), 2)
  await computeWhatIsBegun(house)
  const typed = { types: 'mange', name1: 'Kom i arbejde', meaning2: 'Blev, hvor de var' }
  const answer = await withoutPatience(() => researcher.post(`/forloeb/${study}/typer`, typed))
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /value="Kom i arbejde"/)
  assert.match(page, />Blev, hvor de var<\/textarea>/)
})

test('who was chosen for a data set is still chosen when one of them is nobody', async () => {
  const { otherResearcher } = house.fjordby
  const answer = await researcher.post(`/forloeb/data/${dataSet}/brugere`, {
    with: [otherResearcher, 'ingen'],
  })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), chosen(otherResearcher))
})

test('with whom a study was shared is told also while its figures are drawn, and again with them', async () => {
  const study = part(await begin(researcher, dataSet), 2)
  const { coordinator } = house.fjordby
  const share = () => researcher.post(`/forloeb/${study}/del`, { with: coordinator })
  const shared = 'Delt. coordinator (fjordby) kan se undersøgelsen og skrive med på typernes navne.'
  await withoutPatience(async () => assert.deepEqual(await told(researcher, await share()), [shared]))
  const page = () => researcher.get(`/forloeb/${study}`)
  assert.match(await (await page()).text(), /class="receipt"[^]*class="plots"/)
  assert.doesNotMatch(await (await page()).text(), /class="receipt"/)
  const nobody = await researcher.post(`/forloeb/${study}/del`)
  assert.deepEqual(await told(researcher, nobody), ['Du valgte ingen. Intet er ændret.'])
})
