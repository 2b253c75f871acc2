import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { forgetPastRetention, onDuty } from '@lydhoer/database'
import { everyRow } from '@lydhoer/database/testing'
import { keptTogether } from '../../shared/retention/kinds.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let worker: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(
    house,
    await scenes(['flips', 'gatherings', 'requests', 'development-group', 'outward']),
  )
  worker = await house.as('caseworker')
  await (
    await house.as('colleague')
  ).post(`/flip/${made['flip']}/svar`, {
    says: 'comes',
    question: '',
    brings: 'Et brev',
    hopes: 'At forstå det',
  })
})
after(() => house.close())

const text = async (who: Browser, path: string) =>
  (await (await who.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const owner = <T>(work: Parameters<typeof onDuty<T>>[2]) => onDuty(house.ownerUrl, 'setUp', work)
const count = (from: string) =>
  owner(async (client) => (await client.query(`select from ${from}`)).rowCount ?? 0)

/** What only those in a FLIP can open. */
const sealedInFlips = () =>
  owner(async (client) => {
    const found: string[] = []
    for (const [table, column] of [
      ...[
        ['flip_person', 'asked_sealed'],
        ['flip_answer', 'words_sealed'],
        ['flip_citizen', 'asked_sealed'],
      ],
      ...[
        ['flip_inside', 'words_sealed'],
        ['flip_task', 'words_sealed'],
      ],
      ...[
        ['flip_transcript', 'words_sealed'],
        ['flip_sound', 'file_key_sealed'],
      ],
    ] as const) {
      const { rows } = await client.query<{ bytes: Buffer }>(`select ${column} as bytes from ${table}`)
      assert.ok(rows.length > 0, `the scene has something in ${table}`)
      found.push(...rows.map(({ bytes }) => bytes.toString('hex')))
    }
    return found
  })

const pages = (): [Browser, string, keyof typeof keptTogether][] => [
  [worker, `/flip/${made['flip']}`, 'invited'],
  [worker, `/samlinger/${made['gathering']}`, 'invited'],
  [worker, `/udadtil/${made['outward']}`, 'invited'],
  [worker, `/spoergsmaal/${made['request']}`, 'asker'],
  [worker, '/udviklingsgruppe', 'seat'],
]

test('each page says that the municipality has not decided, or for how long it is kept who was there, and why', async () => {
  for (const [who, path] of pages())
    assert.match(await text(who, path), /Kommunen har ikke bestemt, hvor længe det bliver gemt/, path)
  const citizen = await house.as('citizenA')
  const own = `/min/flip/${made['flip']}`
  assert.match(await text(citizen, own), /Kommunen har ikke bestemt, hvor længe det bliver gemt/)
  const keeper = await house.as('coordinator')
  for (const kind of Object.keys(keptTogether))
    await keeper.post(`/noegler/regler/gemt/${kind}`, {
      ...{ months: '12', from: day(1), because: `Grunden til ${kind}.`, becauseEn: '' },
    })
  const rule = await text(keeper, '/noegler/regler/gemt/invited')
  assert.match(rule, /Grunden, som de, der var med, læser den/)
  assert.match(rule, /hos færre end 5 mennesker/)
  for (const [who, path, kind] of pages())
    assert.match(await text(who, path), new RegExp(`Fra .+ gemmer vi det i 1 år. Grunden til ${kind}`), path)
  assert.match(await text(citizen, own), /Fra .+ gemmer vi det i 1 år. Grunden til invited/)
})

test('two years on no sealed word of who was there stands anywhere, and what was made together does', async () => {
  const before = await sealedInFlips()
  assert.equal(await forgetPastRetention(house.services.database), 0, 'nothing is past its rule yet')
  const stay = ['flip', 'gathering', 'request', 'development_point', 'outward', 'gathering_part']
  const there = await Promise.all(stay.map(count))
  await owner((client) =>
    client.query(`create or replace function lydhoer.today() returns date language sql stable parallel safe
      return ((now() + interval '2 years') at time zone 'Europe/Copenhagen')::date;
      update request set no_longer_on = current_date`),
  )
  assert.ok((await forgetPastRetention(house.services.database)) > 5)
  const everything = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  for (const bytes of before) assert.ok(!everything.some((row) => row.includes(bytes)))
  for (const gone of ['flip_person', 'flip_citizen', 'request_asker', 'request_supporter', 'outward_speaker'])
    assert.equal(await count(gone), 0, gone)
  assert.equal(await count('development_seat where until_on < current_date + 330'), 0)
  assert.deepEqual(await Promise.all(stay.map(count)), there)
  assert.equal(await forgetPastRetention(house.services.database), 0, 'safe to repeat')
})

test('the pages of what was made together still open, for those who were there and those who were not', async () => {
  for (const who of [worker, await house.as('colleague'), await house.as('otherDepartment')])
    for (const [, path] of pages()) assert.equal((await who.get(path)).status, 200, path)
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.get(`/min/flip/${made['flip']}`)).status, 404)
  assert.equal((await citizen.get('/min/flip')).status, 200)
})
