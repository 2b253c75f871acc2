import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { suggestForm } from './form.ts'
import { problems, receipts } from './messages.ts'
import { openingsOf } from './openings.ts'
import { colleaguesToName, suggest, takeBackSuggestion } from './suggesting.ts'
import { workersOpeningsPage } from './worker-view.tsx'

const page = '/borgere/:citizen/aabnet'
const reads: Reads = 'sawOpenings'

/** For those who work with a citizen: what is open to whom, and suggesting that something be. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    ...theirs(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: page,
    ...theirs(303),
    reads,
    form: suggestForm,
    handler: async (visit, sql, { colleague, topics: chosen }) => {
      const { id: citizenId } = await citizenHere(visit, sql)
      const known = await colleaguesToName(sql, visit.me, citizenId)
      if (!known.some(({ id }) => id === colleague))
        throw new Invalid([{ field: 'colleague', what: problems.noColleague }])
      const isNew = (await suggest(sql, visit.me, { citizenId, colleague, chosen })) > 0
      const says = isNew ? receipts.suggested : receipts.before
      return redirectWith(visit, `/borgere/${citizenId}/aabnet`, { says })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${page}/:id/slet`,
    ...theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { id: citizenId } = await citizenHere(visit, sql)
      await takeBackSuggestion(sql, visit.me, citizenId, idOf(visit))
      return redirectWith(visit, `/borgere/${citizenId}/aabnet`, { says: receipts.takenBack })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await openedHere(visit, sql)
  return workersOpeningsPage(visit, {
    citizen,
    openings: await openingsOf(sql, citizen.id),
    colleagues: await colleaguesToName(sql, visit.me, citizen.id),
    again,
  })
}
