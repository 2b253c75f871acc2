import { ofOneself } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { readsAlong } from '../matter/reading-along.ts'
import { theCitizen } from '../matter/who.ts'
import { whoReads } from './form.ts'
import { receipts } from './messages.ts'
import { sayWhoReadsAlong } from './queries.ts'
import { readingAlongPage } from './view.tsx'

const address = '/min/laeser-med'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: address,
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) =>
      readingAlongPage(visit, {
        who: await readsAlong(sql, visit.me.personId),
        workers: await workersToday(sql),
      }),
  }),
  guarded({
    method: 'POST',
    path: address,
    guard: theCitizen,
    gets: 303,
    reads: ofOneself,
    // Nothing in it is typed, and whatever is chosen can be used.
    button: whoReads,
    handler: async (visit, sql, { who }) => {
      await sayWhoReadsAlong(sql, visit.me, who === 'alone' ? null : who, visit.services.now())
      return redirectWith(visit, address, { says: receipts.saved })
    },
  }),
]
