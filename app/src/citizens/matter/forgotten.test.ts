import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { forgetPastRetention, onDuty } from '@lydhoer/database'
import { everyRow } from '@lydhoer/database/testing'
import { keptKindNames, keptOfCitizens } from '../../shared/retention/kinds.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, scenes } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

/** The pages on which a citizen finds what is their own, with the kind that it is kept as. */
const pages = {
  '/min/dagsorden': 'agenda',
  '/min/moede': 'meeting',
  '/min/venter': 'waiting',
  '/min/breve': 'letter',
  '/min/vejledning': 'guidance',
  '/min/klage': 'complaint',
  '/min/brevpanel': 'panel',
  '/min/hvem-maa-laese': 'opened',
  '/min/skriv': 'message',
  '/min/praktik': 'placement',
  '/min/oensker': 'wish',
  '/min/steder': 'wish',
  '/min/uden-for': 'grant',
} as const
/** What has no words of its own, or is not in the scene: the way that is chosen now is past nothing. */
const withoutWords = [
  'agenda_way',
  'citizen_meeting',
  'colleague_around',
  'letter_way',
  'opened_topic',
  'plan_done',
  'wish',
]

let house: TestApp
let own: Browser
before(async () => {
  house = await testApp()
  const here = [
    'agenda',
    'meeting',
    'plan',
    'waiting',
    'letter-load',
    'guidance',
    'complaints',
    'letters',
    'opened-topics',
    'short-messages',
    'placements',
    'wishes',
    'matches',
    'grants',
  ]
  const { ownWait } = await makeScenes(house, await scenes(here))
  own = await house.as('citizenA')
  await own.post(`/min/venter/${ownWait}/stadig`, {
    submissionId: crypto.randomUUID(),
    words: 'Det går langsomt',
  })
})
after(() => house.close())

const text = async (path: string) =>
  (await (await own.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const owner = <T>(work: Parameters<typeof onDuty<T>>[2]) => onDuty(house.ownerUrl, 'setUp', work)

/** Lets the database's own calendar stand so long from now. */
const turnCalendar = (ahead: string) =>
  owner((client) =>
    client.query(`create or replace function lydhoer.today() returns date language sql stable parallel safe
      return ((now() + interval '${ahead}') at time zone 'Europe/Copenhagen')::date`),
  )

/** What is sealed in rows of citizen A's that are kept by a rule, by table. */
async function sealed(): Promise<Map<string, string[]>> {
  return onDuty(house.ownerUrl, 'backup', async (client) => {
    const found = new Map<string, string[]>()
    const { rows: tables } = await client.query<{ name: string; whose: string }>(
      `select table_name as name, kept_whose as whose from lydhoer.resting where kept_as = any ($1)
        union all select name, 't.citizen_id' from unnest(array['waiting_event', 'plan_line', 'plan_answer', 'agenda_addition', 'placement_step',
          'placement_voice', 'hours_change', 'hours_worked', 'hours_wish', 'not_working', 'package_course', 'package_stretch', 'wish_version']) name`,
      [Object.keys(keptOfCitizens)],
    )
    await client.query('set local search_path = lydhoer')
    for (const { name, whose } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(
        `select * from ${name} t where ${whose} = $1 and municipality_id = $2`,
        [house.fjordby.citizenA, house.fjordby.id],
      )
      const bytes = rows.flatMap((row) =>
        Object.values(row).flatMap((value) => (Buffer.isBuffer(value) ? [value.toString('hex')] : [])),
      )
      found.set(name, bytes)
    }
    const { rows: steps } = await client.query<{ words_sealed: Buffer }>(
      'select words_sealed from lydhoer.complaint_step',
    )
    found.set(
      'complaint_step',
      steps.map(({ words_sealed: words }) => words.toString('hex')),
    )
    return found
  })
}

test('each page of the citizen’s own says that the municipality has not decided, or for how long it is kept and why', async () => {
  for (const path of Object.keys(pages))
    assert.match(await text(path), /Kommunen har ikke bestemt, hvor længe det bliver gemt/, path)
  const keeper = await house.as('coordinator')
  for (const kind of keptKindNames)
    await keeper.post(`/noegler/regler/gemt/${kind}`, {
      ...{ months: '12', from: day(1), because: `Grunden til ${kind}.`, becauseEn: '' },
    })
  for (const [path, kind] of Object.entries(pages))
    assert.match(await text(path), new RegExp(`Fra .+ gemmer vi det i 1 år. Grunden til ${kind}`), path)
  assert.match(await text('/min/alt'), /Fra .+ gemmer vi det i 1 år. Grunden til guidance/)
  await turnCalendar('2 days')
  for (const [path, kind] of Object.entries(pages))
    assert.match(
      await text(path),
      new RegExp(`Vi gemmer det i 1 år fra den (?:sidste )?dag, .+Grunden til ${kind}`),
      path,
    )
})

test('before the time has come the night takes nothing; killed in the middle, it has taken nothing', async () => {
  const at = await sealed()
  const empty = [...at].flatMap(([table, bytes]) => (bytes.length === 0 ? [table] : []))
  assert.deepEqual(empty.sort(), withoutWords, 'the scene has something in all others')
  assert.equal(await forgetPastRetention(house.services.database), 0)
  // Two years on, the citizen's matter is nobody's any more and all of it has ended.
  await owner((client) =>
    client.query(`update case_assignment set valid_to = current_date where valid_from < current_date; delete from case_assignment where valid_to is null; update complaint set answered_at = coalesce(answered_at, now()),
      ended_at = now(); delete from plan_version where decided_at is null`),
  )
  await turnCalendar('2 years')
  const before = await sealed()
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    // The last table that the night comes to is held on to.
    await client.query('select from placement for update')
    const night = forgetPastRetention(house.services.database).then(
      () => 'done',
      () => 'killed',
    )
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and query like '%forget_past_retention%'`
    let pid: number | undefined
    for (let tries = 0; pid === undefined && tries < 200; tries++) {
      await client.query('select pg_stat_clear_snapshot()')
      pid = (await client.query<{ pid: number }>(`${waiting}`)).rows[0]?.pid
      if (pid === undefined) await setTimeout(50)
    }
    await client.query('reset role')
    await client.query('select pg_terminate_backend($1)', [pid])
    assert.equal(await night, 'killed')
  })
  assert.deepEqual(await sealed(), before)
})

test('the night after, no sealed word of it stands anywhere in the database, and every page is empty', async () => {
  const before = await sealed()
  assert.ok((await forgetPastRetention(house.services.database)) > 10)
  const everything = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  for (const [table, all] of before)
    for (const bytes of all)
      assert.ok(!everything.some((row) => row.includes(bytes)), `something of ${table} is still there`)
  assert.match(await text('/min/klage'), /Vi gemmer det i 1 år/)
  assert.equal(await forgetPastRetention(house.services.database), 0, 'safe to repeat')
})
