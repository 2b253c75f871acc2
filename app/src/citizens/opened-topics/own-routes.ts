import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { workersOfMine, workersToday } from '../matter/citizens.ts'
import { theCitizen } from '../matter/who.ts'
import { openForm, usualDay } from './form.ts'
import { closeOne, openingsOf, openOne, openTopics, readersFor, takeAwayNamed } from './openings.ts'
import { ownProblems, ownReceipts } from './own-messages.ts'
import { ownOpeningsPage } from './own-view.tsx'

const address = '/min/hvem-maa-laese'
const guard = theCitizen
const gets = { citizenA: 303, others: 404 } as const

/** The citizen opens, says yes or no, and closes. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: address,
    ...{ guard, gets: 200, reads },
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: address,
    ...{ guard, gets: 303, reads },
    form: openForm,
    handler: async (visit, sql, { reader, topics: chosen, until }) => {
      const known = await readersFor(sql, visit.me.personId)
      if (!known.some(({ value }) => value === reader))
        throw new Invalid([{ field: 'reader', what: ownProblems.noReader }])
      await openTopics(sql, visit.me, { reader, chosen, until })
      return redirectWith(visit, address, { says: ownReceipts.opened })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/aabn`,
    ...{ guard, gets, reads },
    handler: async (visit, sql) => {
      await openOne(sql, visit.me, idOf(visit), usualDay(visit.services.now()))
      return redirectWith(visit, address, { says: ownReceipts.opened })
    },
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/luk`,
    ...{ guard, gets, reads },
    handler: async (visit, sql) => {
      await closeOne(sql, visit.me, idOf(visit), visit.services.now())
      return redirectWith(visit, address, { says: ownReceipts.closed })
    },
  }),
  guarded({
    method: 'POST',
    path: `${address}/kollega/:person/slet`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      await takeAwayNamed(sql, visit.me, visit.c.req.param('person') ?? '')
      return redirectWith(visit, address, { says: ownReceipts.gone })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { personId } = visit.me
  return ownOpeningsPage(visit, {
    openings: await openingsOf(sql, personId),
    readers: await readersFor(sql, personId),
    names: await workersOfMine(sql),
    workers: await workersToday(sql),
    kept: await keptSays(sql, visit.tongue, 'opened'),
    again,
  })
}
