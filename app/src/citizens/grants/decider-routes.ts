import type { Sql } from '@lydhoer/database'
import { whoMakeTime } from '../../shared/people/roles.ts'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import type { Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { decidePage, toDecidePage } from './decider-view.tsx'
import { deciding } from './form.ts'
import { answerGrant } from './grant-acts.ts'
import { grantOf, grantsDecided, grantsToDecide } from './grants.ts'
import { receipts } from './messages.ts'

const one = '/uden-for/:id'
const reads: Reads = 'sawGrantToDecide'

/** For the leader who decides: what the decision needs, and the answer. */
export const deciderRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/uden-for',
    guard: whoMakeTime,
    gets: 200,
    reads: {
      nothing: 'What one is asked in a line, and by which colleague; neither whose wish it is nor why',
    },
    form: listQuery,
    handler: async (visit, sql, { efter }) => {
      const { services, me } = visit
      const open = efter === null ? await grantsToDecide(sql, services, me) : []
      return toDecidePage(visit, { open, page: await grantsDecided(sql, services, me, efter) })
    },
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: whoMakeTime,
    gets: { teamLead: 200, others: 404 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: one,
    guard: whoMakeTime,
    gets: { teamLead: 303, others: 404 },
    reads,
    form: deciding,
    handler: async (visit, sql, said) => {
      const { id } = await mine(visit, sql)
      const isFirst = await answerGrant(sql, visit.services, visit.me, id, said)
      const says = isFirst ? receipts.answered : receipts.answeredBefore
      return redirectWith(visit, `/uden-for/${id}`, { says })
    },
    again: show,
  }),
]

/** @throws NotFound unless it is the visitor's to decide */
async function mine(visit: Visit, sql: Sql) {
  const grant = await grantOf(sql, visit.services, visit.me, idOf(visit))
  if (grant.decider.id !== visit.me.personId) throw new NotFound()
  return grant
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const grant = await mine(visit, sql)
  await recordAccess(sql, visit, { citizenId: grant.citizenId, conversationId: null, purpose: 'case' })
  return decidePage(visit, { grant, again })
}
