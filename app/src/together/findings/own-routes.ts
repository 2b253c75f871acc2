import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { ownQuotesPage } from './own-view.tsx'
import { quotesOfOneself } from './quotes.ts'

/** So many are shown; all of them come in the file that the citizen takes with them. */
const most = 100

/** What a citizen is quoted with, on a page of their own. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/gengivet',
    guard: ['citizen'],
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) =>
      ownQuotesPage(visit, await quotesOfOneself(sql, visit.services, visit.me, most)),
  }),
]
