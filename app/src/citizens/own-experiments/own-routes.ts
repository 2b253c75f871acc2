import type { Sql } from '@lydhoer/database'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import {
  deleteOwnExperiment,
  letLie,
  ownExperimentOf,
  ownExperimentsOf,
  show,
  tellHowItWent,
  writeOwnExperiment,
} from './experiments.ts'
import { howItWent, newOwnExperiment, showing } from './form.ts'
import { ownReceipts } from './own-messages.ts'
import { address, ownPage, wentPage } from './own-view.tsx'

const guard = theCitizen
const ofTheirOwn = (status: number) => ({ guard, gets: { citizenA: status, others: 404 }, reads }) as const

const keyOf = (visit: Visit, sql: Sql) => matterKey(sql, visit.services, visit.me, visit.me.personId)

/** The citizen writes what they want to try, tells how it went, shows it and takes that back, and deletes it. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: address,
    ...{ guard, gets: 200, reads },
    handler: (visit, sql) => showAll(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: address,
    ...{ guard, gets: 303, reads },
    form: newOwnExperiment,
    handler: async (visit, sql, toTry) => {
      await writeOwnExperiment(sql, await keyOf(visit, sql), visit.me, toTry)
      return redirectWith(visit, address, { says: ownReceipts.saved })
    },
    again: showAll,
  }),
  guarded({
    method: 'GET',
    path: `${address}/:id/gik`,
    ...ofTheirOwn(200),
    handler: (visit, sql) => showWent(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/gik`,
    ...ofTheirOwn(303),
    form: howItWent,
    handler: async (visit, sql, { words }) => {
      await tellHowItWent(sql, await keyOf(visit, sql), visit.me, idOf(visit), words)
      return redirectWith(visit, address, { says: ownReceipts.told })
    },
    again: showWent,
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/ligge`,
    ...ofTheirOwn(303),
    handler: async (visit, sql) => {
      await letLie(sql, visit.me, idOf(visit))
      return redirectWith(visit, address, { says: ownReceipts.lies })
    },
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/vis`,
    ...ofTheirOwn(303),
    button: showing,
    handler: async (visit, sql, { shown }) => {
      await show(sql, visit.me, idOf(visit), shown === 'yes')
      return redirectWith(visit, address, { says: shown === 'yes' ? ownReceipts.shown : ownReceipts.hidden })
    },
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/slet`,
    // What is another's is not there, and what is gone is gone: both say the same.
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      const undo = await deleteOwnExperiment(sql, visit, idOf(visit))
      return redirectWith(visit, address, { says: ownReceipts.deleted, ...(undo && { undo }) })
    },
  }),
]

async function showAll(visit: Visit, sql: Sql, again?: Again) {
  const key = await keyOf(visit, sql)
  const workers = [...(await workersOfMine(sql)).values()]
  return ownPage(visit, { key, all: await ownExperimentsOf(sql, key, visit.me.personId), workers, again })
}

async function showWent(visit: Visit, sql: Sql, again?: Again) {
  const key = await keyOf(visit, sql)
  return wentPage(visit, { key, one: await ownExperimentOf(sql, key, visit.me, idOf(visit)), again })
}
