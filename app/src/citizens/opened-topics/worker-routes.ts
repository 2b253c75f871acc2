import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenOf } from '../matter/citizens.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { suggestForm } from './form.ts'
import { problems, receipts } from './messages.ts'
import { openingsOf } from './openings.ts'
import { colleaguesToName, suggest, takeBackSuggestion } from './suggesting.ts'
import { workersOpeningsPage } from './worker-view.tsx'

const page = '/borgere/:citizen/aabnet'
const guard = whoWorkWithCitizens
const gets = { caseworker: 303, colleague: 303, others: 404 } as const
const reads: Reads = 'sawOpenings'
const whose = (visit: Visit, sql: Sql) => citizenOf(sql, visit.me, param(visit, 'citizen'))

/** For those who work with a citizen: what is open to whom, and suggesting that something be. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    ...{ guard, reads, gets: { caseworker: 200, colleague: 200, others: 404 } },
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: page,
    ...{ guard, reads, gets },
    form: suggestForm,
    handler: async (visit, sql, { colleague, topics: chosen }) => {
      const { id: citizenId } = await whose(visit, sql)
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
    ...{ guard, gets, reads: sendsOn },
    handler: async (visit, sql) => {
      const { id: citizenId } = await whose(visit, sql)
      await takeBackSuggestion(sql, visit.me, citizenId, idOf(visit))
      return redirectWith(visit, `/borgere/${citizenId}/aabnet`, { says: receipts.takenBack })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const citizen = await whose(visit, sql)
  await recordAccess(sql, visit, { citizenId: citizen.id, conversationId: null, purpose: 'case' })
  return workersOpeningsPage(visit, {
    citizen,
    openings: await openingsOf(sql, citizen.id),
    colleagues: await colleaguesToName(sql, visit.me, citizen.id),
    again,
  })
}
