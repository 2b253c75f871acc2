import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere, noteOpened } from '../matter/opened.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { complaintsShown, writeComplaint } from './complaints.ts'
import { takenDown } from './form.ts'
import { leadersHere } from '../matter/leaders.ts'
import { receipts } from './messages.ts'
import { leaderCalled } from './own-routes.ts'
import { shownPage, workersPage } from './worker-view.tsx'

const page = '/borgere/:citizen/klage'
const reads = {
  nothing: 'That the citizen has shown one something, of which kind and from when; not what it says',
}

/** For those who work with a citizen: a complaint is taken down, and what the citizen has shown them is read. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    guard: whoWorkWithCitizens,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: page,
    guard: whoWorkWithCitizens,
    gets: { caseworker: 303, colleague: 303, others: 404 },
    reads,
    form: takenDown,
    handler: async (visit, sql, { to, ...one }) => {
      const citizen = await citizenHere(visit, sql)
      await writeComplaint(sql, visit.services, visit.me, {
        ...one,
        citizen,
        helpedBy: 'worker',
        to: await leaderCalled(visit, sql, to),
      })
      return redirectWith(visit, `/borgere/${citizen.id}/klage`, { says: receipts.takenDown })
    },
    again: show,
  }),
  guarded({
    method: 'GET',
    path: `${page}/:id`,
    guard: whoWorkWithCitizens,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads: 'complaint',
    handler: async (visit, sql) => {
      const citizen = await citizenHere(visit, sql)
      const shown = await complaintsShown(sql, visit.services, visit.me, citizen.id)
      const complaint = shown.find(({ id }) => id === param(visit, 'id'))
      if (!complaint) throw new NotFound()
      await noteOpened(visit, sql, citizen)
      return shownPage(visit, { citizen, complaint })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await citizenHere(visit, sql)
  return workersPage(visit, {
    citizen,
    shown: await complaintsShown(sql, visit.services, visit.me, citizen.id),
    leaders: await leadersHere(sql, visit.me),
    again,
  })
}
