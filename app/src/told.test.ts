// After every act one is told, on the page that one is led to, what happened and who sees it (decision 073).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { places } from './places.ts'
import { statusFor, type Asker } from './shared/request/askers.ts'
import { receiptCookie } from './shared/request/receipt.ts'
import type { Route } from './shared/request/route.ts'
import { addressOf, formFor, makeScenes, readyFor, scenes, type Made } from './shared/testing/scene.ts'
import { furnished, type Furnished } from './shared/testing/testing.ts'
import { told } from './shared/testing/told.ts'

/** Where the page that one is led to says it all itself, and how. */
const toldOtherwise: Readonly<Record<string, string>> = {
  '/log-ud': 'Whoever is asked to sign in is signed out, and a receipt is for somebody who is signed in',
  '/log-ud/alle-steder': 'As above',
  '/min/nej': 'The page is the citizen’s lasting receipt: what is deleted, and who no longer has it',
  '/min/samtaler/:id/nej/:purpose': 'As above',
  '/samtaler/:id/udskrift/ture':
    'The turn stands where one is led to, as it was kept; whoever writes goes from turn to turn, and the head says who sees it',
}

const all = await scenes()
let scene: Furnished<Made>
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())

const likely = ['caseworker', 'researcher', 'coordinator', 'teamLead', 'citizenA'] as const satisfies Asker[]

/** Somebody whom the route lets do it; nobody where the scene has no rows for it. */
const whoMay = ({ guard, gets }: Route) =>
  likely.find((asker) => ![403, 404].includes(statusFor(asker, guard, gets)))

const acts = places
  .flatMap(({ routes }) => routes)
  .filter(({ method }) => method === 'POST')
  .flatMap((route) => {
    const asker = whoMay(route)
    return asker ? [{ route, asker }] : []
  })

for (const { route, asker } of acts)
  test(`one is told what happened: ${route.path}`, async () => {
    const house = await scene.copy()
    const browser = await house.as(asker)
    const ready = await readyFor(route.path, all, scene.made, house)
    const made = ready ?? scene.made
    const answer = await browser.post(addressOf(route.path, all, made), formFor(route.path, all, made, house))
    assert.equal(answer.status, ready ? 303 : statusFor(asker, route.guard, route.gets))
    const brings = answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${receiptCookie}=`))
    if (answer.status !== 303) assert.ok(!brings && !(route.path in toldOtherwise))
    else if (route.path in toldOtherwise)
      assert.equal(brings, false, 'it is told, and on the list all the same')
    else assert.equal((await told(browser, answer)).length, 1)
    await house.close()
  })

test('what is told otherwise is something that can be done', () => {
  const paths = new Set(acts.map(({ route }) => route.path))
  assert.deepEqual(
    Object.keys(toldOtherwise).filter((path) => !paths.has(path)),
    [],
  )
})
