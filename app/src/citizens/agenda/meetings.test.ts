import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { addDay, momentOf, workingDayBefore, workingDayFrom } from '@lydhoer/words'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { mainOf, sent, textOf } from './testing.ts'

let empty: Furnished<null>
let house: TestApp
let worker: Browser
let citizen: Browser
let agenda: string
const mine = '/min/dagsorden'

before(async () => {
  empty = await furnished(() => Promise.resolve(null))
})
beforeEach(async () => {
  house = await empty.copy()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  agenda = `/borgere/${house.fjordby.citizenA}/dagsorden`
})
afterEach(() => house.close())
after(() => empty.close())

const meetingId = async () =>
  /moeder\/([0-9a-f-]{36})"/.exec(await mainOf(worker, agenda))?.[1] ?? assert.fail()
const plans = (on: string, clock = '10:00') => worker.post(`${agenda}/moeder`, sent({ day: on, clock }))

test('a meeting is planned, moved and called off, the citizen reads each, and calling off can be undone', async () => {
  assert.equal((await plans(day(-1))).status, 422)
  const [first, second] = [day(5), day(6)]
  await plans(first)
  assert.match(await textOf(citizen, mine), /Du møder caseworker [^]* kl\. 10\./)
  const meeting = `${agenda}/moeder/${await meetingId()}`
  await worker.post(meeting, { day: second, clock: '13:30' })
  assert.match(await textOf(citizen, mine), /kl\. 13\.30\./)
  await worker.post(`${meeting}/aflys`)
  assert.match(await textOf(citizen, mine), /Der er ikke aftalt et møde endnu/)
  const undo = /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(await mainOf(worker, agenda))?.[1] ?? assert.fail()
  await worker.post(undo)
  assert.match(await textOf(citizen, mine), /kl\. 13\.30\./)
})

test('a meeting that has begun is not moved', async () => {
  await plans(day(5))
  const id = await meetingId()
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update citizen_meeting set begun_at = now()'),
  )
  assert.equal((await worker.post(`${agenda}/moeder/${id}`, { day: day(8), clock: '09:00' })).status, 409)
  assert.equal((await worker.get(`${agenda}/moeder/${id}`)).status, 409)
})

test('what was not reached is carried over, and both see for how long it has waited', async () => {
  await citizen.post(mine, sent({ words: 'Jeg vil ikke have tre steder i hovedet.' }))
  await plans(day(1))
  const later = (days: number) => new Date(Date.now() + days * 86_400_000)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update citizen_meeting set begun_at = $1, ended_at = $1', [later(1)]),
  )
  await at(house, later(29), async () => {
    for (const page of [await textOf(worker, agenda), await textOf(citizen, mine)])
      assert.match(page, /I nåede den ikke sidst\. Den har ventet i fire uger\./)
  })
  await at(house, later(3), async () =>
    assert.match(await textOf(citizen, mine), /Den har ventet i tre dage\./),
  )
})

test('whoever has chosen to ring is reminded three working days before, until they have talked; nobody else is', async () => {
  const meetingDay = workingDayFrom(day(12))
  await plans(meetingDay)
  const on = (date: string, work: () => Promise<void>) =>
    at(house, momentOf(date, '08:00') ?? assert.fail(), work)
  const soon = workingDayBefore(meetingDay, 3)
  const reminded = /Ring til citizenA om, hvad I skal tale om/
  await on(soon, async () => assert.doesNotMatch(await textOf(worker, '/'), reminded))
  await worker.post(`${agenda}/maade`, sent({ way: 'ring' }))
  await on(addDay(momentOf(soon, '12:00') ?? assert.fail(), -1), async () =>
    assert.doesNotMatch(await textOf(worker, '/'), reminded),
  )
  await on(soon, async () => {
    assert.match(await textOf(worker, '/'), reminded)
    assert.doesNotMatch(await textOf(await house.as('colleague'), '/'), reminded)
    await worker.post(`${agenda}/ring/faerdig`)
    assert.doesNotMatch(await textOf(worker, '/'), reminded)
    await worker.post(`${agenda}/moeder/${await meetingId()}`, { day: meetingDay, clock: '15:00' })
    assert.match(await textOf(worker, '/'), reminded, 'it was moved')
    await worker.post(`${agenda}/ring`, sent({ words: 'Jeg kan ikke om onsdagen' }))
    assert.doesNotMatch(await textOf(worker, '/'), reminded)
  })
})

test('a meeting of today or tomorrow stands on the day of whoever holds it', async () => {
  await plans(day(3))
  assert.doesNotMatch(await textOf(worker, '/'), /Mød citizenA/)
  await plans(day(1))
  assert.match(await textOf(worker, '/'), /i morgen 10\.00 Mød citizenA/)
  assert.doesNotMatch(await textOf(await house.as('colleague'), '/'), /Mød citizenA/)
})
