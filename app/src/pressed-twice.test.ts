import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { places } from './places.ts'
import { statusFor } from './shared/request/askers.ts'
import type { Route } from './shared/request/route.ts'
import { addressOf, formFor, makeScenes, readyFor, scenes, type Made } from './shared/testing/scene.ts'
import { furnished, type Furnished, type TestApp } from './shared/testing/testing.ts'
import { whoMay } from './shared/testing/who-may.ts'

const all = await scenes()
let scene: Furnished<Made>
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())

const isUndo = ({ path }: Route) => path.startsWith('/fortryd/')
/** What can be undone for ten minutes comes first: all of them may take longer on a busy machine. */
const posts = places
  .flatMap(({ routes }) => routes)
  .filter(({ method }) => method === 'POST')
  .sort((a, b) => Number(isUndo(b)) - Number(isUndo(a)))

/** What takes something away makes nothing: a second press finds nothing to take; a no to everything shows the receipt of the first. Signing in makes a session each time. */
const makesNothing = /(?<!^\/min)\/(slet|smid-vaek|nej|nej\/:purpose|:purpose\/nej|log-ud|alle-steder|som)$/

for (const route of posts.filter(({ path }) => !makesNothing.test(path)))
  test(`pressed eight times at once, and once more, it is done once: ${route.path}`, async () => {
    const once = await pressed(route, 1)
    const often = await pressed(route, 8)
    assert.equal(
      once.landed[0]?.[0],
      once.ready ? 303 : statusFor(whoMay(route) ?? 'coordinator', route.guard, route.gets),
    )
    for (const at of often.landed) assert.deepEqual(at, often.landed[0])
    assert.deepEqual(often.rows, once.rows)
  })

/** Sends a form so many times at once and, when that is more than once, again afterwards, in a house of its own. */
async function pressed(route: Route, times: number) {
  const house = await scene.copy()
  const browser = await house.as(whoMay(route) ?? 'coordinator')
  const ready = await readyFor(route.path, all, scene.made, house)
  const made = ready ?? scene.made
  const address = addressOf(route.path, all, made)
  const sent = formFor(route.path, all, made, house)
  const press = async () => {
    const answer = await browser.post(address, sent)
    await answer.arrayBuffer()
    return [answer.status, answer.headers.get('location')]
  }
  const landed = await Promise.all(Array.from({ length: times }, press))
  if (times > 1) landed.push(await press())
  const rows = await rowsIn(house)
  await house.close()
  return { landed, rows, ready: ready !== null }
}

/** How many rows each table has, but for the log of readings and of those who signed in. */
async function rowsIn(house: TestApp): Promise<Record<string, number>> {
  return onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'lydhoer'::regnamespace
       and relname not in ('access_log', 'access_log_actor', 'data_set_access', 'sign_in_session') order by 1`,
    )
    // Asked in one go: a question for each table took longer than the presses.
    const { rows } = await client.query<{ name: string; n: number }>(
      tables
        .map(({ name }) => `select '${name}' as name, count(*)::int as n from lydhoer.${name}`)
        .join(' union all '),
    )
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
  })
}
