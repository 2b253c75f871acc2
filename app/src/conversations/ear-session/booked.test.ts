import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes())
})
after(() => house.close())

const meetings = async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ minutes: number; sequence: number; off: boolean; people: number; lead: number }>(
      `select m.minutes, m.sequence, m.cancelled_at is not null as off, count(*)::int as people,
         count(*) filter (where p.leads)::int as lead
       from meeting m join meeting_person p on p.meeting_id = m.id
       where m.about_id = $1 group by m.id, m.minutes, m.sequence, m.cancelled_at, m.changed_at order by m.changed_at`,
      [made['session']],
    ),
  )
  return rows
}
const say = async (form: Record<string, string>) =>
  (await house.as('knowledgeBroker')).post(`/laan-et-oere/${made['session']}/tid`, form)
const time = { day: day(3), clock: '10:00', minutes: '60', room: 'Lokale 2.12' }
const held = { minutes: 60, sequence: 0, off: false, people: 3, lead: 2 }

test('a session is booked for all who take part, and those who lead it can move it', async () => {
  assert.deepEqual(await meetings(), [held])
  await say(time)
  assert.deepEqual(await meetings(), [held], 'nothing is another than before')
  await say({ ...time, minutes: '90' })
  assert.deepEqual(await meetings(), [{ ...held, minutes: 90, sequence: 1 }])
})

test('without a time it is off; with one it is booked anew', async () => {
  await say({ day: '', clock: '', minutes: '60', room: '' })
  const off = { ...held, minutes: 90, sequence: 2, off: true }
  assert.deepEqual(await meetings(), [off])
  await say(time)
  assert.deepEqual(await meetings(), [off, held])
})

test('one that ends before its time is off, and when that is undone it is booked again', async () => {
  const broker = await house.as('knowledgeBroker')
  await broker.post(`/laan-et-oere/${made['session']}/fase`, { from: 'frame', to: 'ended' })
  assert.deepEqual(
    (await meetings()).map(({ off }) => off),
    [true, true],
  )
  const page = await (await broker.get(`/laan-et-oere/${made['session']}`)).text()
  await broker.post(/action="(\/fortryd\/[^"]+)"/.exec(page)?.[1] ?? '')
  assert.deepEqual(
    (await meetings()).map(({ off }) => off),
    [true, true, false],
  )
})

test('when the citizen says no, it is off, and where it was to be lies nowhere', async () => {
  await (await house.as('citizenA')).post('/min/nej')
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query(
      `select from meeting where kind = 'earSession'
         and (about_id is not null or cancelled_at is null or place_sealed is not null or wrapped_key is not null)`,
    ),
  )
  assert.equal(rows.length, 0)
})
