import type { Sql } from '@lydhoer/database'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { newSign } from './form.ts'
import { receipts } from './messages.ts'
import { deleteSign, noteSign, signsOf } from './signs.ts'
import { signsPage } from './view.tsx'

const reads = { nothing: 'What somebody from outside remarked, by kind of person; nobody is named' }

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/tegn',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listQuery,
    handler: (visit, sql, { efter }) => show(visit, sql, efter),
  }),
  guarded({
    method: 'POST',
    path: '/tegn',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newSign,
    handler: async (visit, sql, { submissionId: id, ...sign }) => {
      await noteSign(sql, visit.services, visit.me, { id, ...sign })
      return redirectWith(visit, '/tegn', { says: receipts.noted })
    },
    again: (visit, sql, again) => show(visit, sql, null, again),
  }),
  guarded({
    method: 'POST',
    path: '/tegn/:id/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      const undo = await deleteSign(sql, visit, idOf(visit))
      return redirectWith(visit, '/tegn', { says: receipts.gone, ...(undo && { undo }) })
    },
  }),
]

async function show(visit: Visit, sql: Sql, after: string | null, again?: Again) {
  return signsPage(visit, { page: await signsOf(sql, visit.services, visit.me, after), again })
}
