import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { told } from '../../../shared/testing/told.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let keeper: Browser
before(async () => {
  house = await testApp()
  keeper = await house.as('coordinator')
})
after(() => house.close())

const list = '/noegler/regler'
const letters = `${list}/gemt/letter`
const main = async (path: string) =>
  (/<main[^>]*>([^]*)<\/main>/.exec(await (await keeper.get(path)).text())?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const term = (more: Record<string, string> = {}) =>
  keeper.post(letters, {
    months: '36',
    from: day(3),
    because: 'Så længe kan du klage.',
    becauseEn: '',
    ...more,
  })
const rule = (more: Record<string, string>) => ({
  ...{ submissionId: crypto.randomUUID(), name: 'Reglen om ferie', says: 'Du kan holde fri i fem uger.' },
  ...{ law: 'Loven om ferie § 1', nameEn: '', saysEn: '', ...more },
})

test('the pages are there for whoever keeps the keys, and for nobody else', async () => {
  for (const name of ['caseworker', 'teamLead', 'director', 'citizenA'] as const)
    for (const path of [list, letters, `${list}/ny`])
      assert.notEqual((await (await house.as(name)).get(path)).status, 200, `${name} ${path}`)
  assert.equal((await keeper.get(`${list}/gemt/salary`)).status, 404)
})

test('what cannot be used is given back with all that was typed, and says what is wrong', async () => {
  for (const [typed, sentence] of [
    [{ from: day(0) }, /Vælg en dag fra i morgen/],
    [{ months: 'længe' }, /helt tal fra 1 til 600/],
    [{ because: '', becauseEn: 'So long you can complain.' }, /Skriv en grund/],
  ] as const) {
    const answer = await term(typed)
    const page = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(page, sentence)
    assert.match(page, /Så længe kan du klage|So long you can complain/)
  }
})

test('how long a kind is kept is said from a day to come, told with what it would delete, and undone until the day comes', async () => {
  assert.match(await main(letters), /Kommunen har ikke bestemt det/)
  const saved = await term()
  assert.equal(saved.status, 303)
  assert.match((await told(keeper, saved))[0] ?? '', /Reglen er gemt/)
  assert.match(await main(letters), /På vej Fra .+: 3 år\. Så længe kan du klage\..+hos færre end 5 borgere/)
  assert.equal((await term()).status, 303, 'pressed twice is once')
  const other = await term({ months: '12' })
  assert.equal(other.status, 422)
  assert.match(await other.text(), /Der er sagt noget andet fra den dag/)
  const undone = await keeper.post(`${letters}/${day(3)}/fortryd`)
  assert.doesNotMatch(await main(letters), /På vej/)
  const again = /action="(\/fortryd\/[^"]+)"/.exec(
    await (await keeper.get(undone.headers.get('location') ?? '')).text(),
  )?.[1]
  if (again) await keeper.post(again)
  await keeper.post(`${letters}/${day(3)}/fortryd`)
})

test('one sees first what a rule would delete, and nothing is changed by that', async () => {
  const page = await main(`${letters}?maaneder=6&fra=${day(1)}`)
  assert.match(page, /Gemmer vi i 6 måneder fra .+ hos færre end 5 borgere/)
  assert.match(page, /Vi siger kun runde tal/)
  assert.match(await main(letters), /Kommunen har ikke bestemt det/)
  assert.equal((await keeper.get(`${letters}?maaneder=tres&fra=igår`)).status, 200)
})

test('what has held is seen with its days, and never rewritten', async () => {
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en)
        values ($1, 'letter', '2024-01-01', 60, 'Grunden dengang.', ''), ($1, 'letter', '2025-01-01', 24, 'Grunden nu.', '')`,
      [house.fjordby.id],
    ),
  )
  const page = await main(letters)
  assert.match(page, /Gemmes i 2 år\. Grunden nu\./)
  assert.match(page, /Det har gældt.+2025: 2 år\. Grunden nu\..+2024: 5 år\. Grunden dengang/)
  await keeper.post(`${letters}/2025-01-01/fortryd`)
  assert.match(await main(letters), /Gemmes i 2 år/)
})

test('a rule is changed from a day to come; until then it says what it said, and the change is taken back', async () => {
  const written = await keeper.post(`${list}/ny`, rule({ from: '2020-01-01', to: '' }))
  const address = `${list}/${partOf(written, 3)}`
  assert.match(await main(address), /Det siger den nu.+2020.+fem uger/)
  assert.equal((await keeper.post(address, rule({ from: day(0), says: 'Noget andet.' }))).status, 422)
  const change = rule({ from: day(4), says: 'Du kan holde fri i seks uger.' })
  const changed = await keeper.post(address, change)
  const newest = changed.headers.get('location') ?? ''
  assert.equal((await keeper.post(address, change)).headers.get('location'), newest, 'pressed twice is once')
  assert.match(
    await main(newest),
    /Det kommer den til at sige.+seks uger.+Det siger den nu.+til og med.+fem uger/,
  )
  const second = await keeper.post(newest, rule({ from: day(9) }))
  assert.equal(second.status, 422)
  assert.match(await second.text(), /Der er allerede en ændring på vej/)
  assert.equal((await keeper.post(`${newest}/fortryd`)).status, 303)
  assert.equal((await keeper.post(`${newest}/fortryd`)).status, 303)
  const page = await main(address)
  assert.doesNotMatch(page, /seks uger|til og med/)
  await keeper.post(`${address}/slut`, { last: day(30) })
  assert.match(await main(address), /til og med/)
  await keeper.post(`${address}/gaelder`)
  assert.doesNotMatch(await main(address), /til og med/)
})
