import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { ownReach, sayReach } from '../matter/reach.tsx'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { reachForm } from './form.ts'
import { receipts } from './messages.ts'
import { reachPage } from './view.tsx'

const path = '/saadan-naas-jeg'
const reads = { nothing: 'How the visitor is reached, in their own words' }

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path,
    guard: whoWorkWithCitizens,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path,
    guard: whoWorkWithCitizens,
    gets: 303,
    reads,
    form: reachForm,
    handler: async (visit, sql, reach) => {
      const isEmpty = Object.values(reach).every((said) => said === '')
      await sayReach(sql, visit.services, visit.me, isEmpty ? null : reach)
      return redirectWith(visit, path, { says: isEmpty ? receipts.away : receipts.saved })
    },
    again: show,
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  return reachPage(visit, await ownReach(sql, visit.services, visit.me), again)
}
