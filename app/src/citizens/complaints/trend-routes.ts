import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import { standAtTheKeys } from '../../shared/people/at-the-keys.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { decisionRoutes } from '../matter/from-a-day/routes.ts'
import { beforePage } from './counts-view.tsx'
import { daysDecision } from './days.ts'
import {
  beforeRow,
  complaintsByYear,
  countedBefore,
  deleteBefore,
  pendingComplaints,
  writeBefore,
} from './trend.ts'
import { beforeForm } from './trend-form.ts'
import { trendProblems, trendReceipts } from './trend-messages.ts'
import { trendPage } from './trend-view.tsx'
import { whoFollowComplaints, whoKeepCounts } from './who.ts'

const reads = { nothing: 'Counts in which nobody is found' }
const before = '/overblik/klager/tidligere'
const kept = 'complaintBefore'

/** How many complaints there were, what was counted before, and within how many days one hears from us. */
export const trendRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/overblik/klager',
    guard: whoFollowComplaints,
    gets: 200,
    reads,
    handler: async (visit, sql) =>
      trendPage(visit, {
        years: await complaintsByYear(sql, visit.services, visit.me),
        pending: await pendingComplaints(sql),
      }),
  }),
  guarded({
    method: 'GET',
    path: before,
    guard: whoKeepCounts,
    gets: 200,
    reads,
    handler: (visit, sql) => showBefore(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: before,
    guard: whoKeepCounts,
    gets: 303,
    reads,
    form: beforeForm,
    handler: async (visit, sql, { submissionId: id, ...one }) => {
      if (!(await writeBefore(sql, visit.services, visit.me, { id, ...one })))
        throw new Invalid([{ field: 'year', what: trendProblems.isThere }])
      return redirectWith(visit, before, { says: trendReceipts.written, undo: `${before}/${id}/slet` })
    },
    again: showBefore,
  }),
  guarded({
    method: 'POST',
    path: `${before}/:id/slet`,
    guard: whoKeepCounts,
    // A second press finds nothing to delete, and says no more than the first.
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      await standAtTheKeys(sql)
      const row = await beforeRow(sql, idOf(visit))
      await deleteBefore(sql, idOf(visit))
      const undo = row && (await letGo(sql, services, me, { kind: kept, kept: row }))
      return redirectWith(visit, before, { says: trendReceipts.removed, ...(undo && { undo }) })
    },
  }),
  ...decisionRoutes(daysDecision),
]

/** A count that was deleted is back. */
export const putBack: Readonly<Record<string, PutBack>> = {
  [kept]: async ({ me }, sql, row) => {
    await standAtTheKeys(sql)
    await sql
      .insertInto('complaint_before')
      .values({
        municipality_id: me.municipalityId,
        ...(row as NonNullable<Awaited<ReturnType<typeof beforeRow>>>),
      })
      .onConflict((same) => same.doNothing())
      .execute()
    return before
  },
}

async function showBefore(visit: Visit, sql: Sql, again?: Again) {
  return beforePage(visit, { before: await countedBefore(sql, visit.services, visit.me), again })
}
