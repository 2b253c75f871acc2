import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const address = '/saadan-naas-jeg'
const text = async (who: Browser, path: string) =>
  (/<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const said = { hours: 'Hverdage 8 til 9', phone: '70 10 20 30', answers: 'Senest dagen efter', away: 'Jonas' }

test('where a worker has written nothing, the citizen is told so, and what to do instead', async () => {
  assert.match(
    await text(citizen, '/min/venter'),
    /Sådan når du caseworker .*har ikke skrevet, hvordan .*Ring til kommunen, og bed om caseworker/,
  )
})

test('what a worker writes is read by the citizens they work with, and by nobody else’s', async () => {
  assert.equal((await worker.post(address, said)).status, 303)
  assert.match(
    await text(citizen, '/min/venter'),
    /Sådan når du caseworker .*Du kan ringe Hverdage 8 til 9 Telefon 70 10 20 30 Du får svar Senest dagen efter Når caseworker er væk Jonas/,
  )
  assert.match(await (await citizen.get('/min/venter')).text(), /href="tel:70102030"/)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update case_assignment set valid_to = today() where worker_id = $1 and citizen_id = $2', [
      ...[house.fjordby.caseworker, house.fjordby.citizenB],
    ]),
  )
  assert.doesNotMatch(await text(await house.as('citizenB'), '/min/venter'), /Hverdage 8 til 9/)
})

test('in the database nothing of it stands in clear', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from worker_reach'),
  )
  assert.equal(rows.length, 1)
  for (const { words_sealed } of rows)
    assert.doesNotMatch(words_sealed.toString('latin1'), /Hverdage|7010|Jonas/)
})

test('a number that is none is refused with what was typed; all left empty takes it away', async () => {
  const answer = await worker.post(address, { ...said, phone: 'ring bare' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /value="ring bare"/)
  assert.match(await text(citizen, '/min/venter'), /70 10 20 30/)
  await worker.post(address, { hours: '', phone: '', answers: '', away: '' })
  assert.match(await text(citizen, '/min/venter'), /caseworker har ikke skrevet/)
})
