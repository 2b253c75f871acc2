import { z } from 'zod'
import type { Database } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { idOf, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { problems, receipts } from './said.ts'
import { planReceipts } from './plan-messages.ts'
import { planPage, stoppedPage, underWayPage } from './plan-view.tsx'
import { forgetPlan, markOf, planFor, planSoon, stopPlan } from './plan.ts'
import { ownRound } from './rounds.ts'
import { toPlan } from './to-plan.ts'
import { ofNobody as reads, whoBringTogether } from './who.ts'
import { writePlan } from './write-plan.ts'

const pageOf = (id: string) => `/makkere/runder/${id}`

/** A round is planned: how far it is can be seen, it can be stopped, and it is written when whoever plans says yes. */
export const planRoutes: Route[] = [
  slow({
    method: 'GET',
    path: '/makkere/runder/:id/plan',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      const { round, read } = await readOpen(visit, database)
      const of = { round, nameOf: read.nameOf, mark: markOf(read) }
      if (read.people.length < 2) return planPage(visit, { ...of, plan: null })
      const plan = await planSoon(services, me, round, read)
      if (plan === 'stopped') return stoppedPage(visit, round)
      if ('progress' in plan) return underWayPage(visit, round, plan)
      return planPage(visit, { ...of, plan })
    },
  }),
  slow({
    method: 'POST',
    path: '/makkere/runder/:id/plan',
    guard: whoBringTogether,
    gets: 303,
    reads,
    button: z.object({ mark: z.string().max(100) }),
    handler: async (visit, database, { mark }) => {
      const { me, services } = visit
      const { round, read } = await readOwn(visit, database)
      if (!round.isPlanned) {
        if (markOf(read) !== mark || read.people.length < 2) throw new Conflict(problems.changed)
        const { visits } = await planFor(services, me, round, read)
        await database.as(me, (sql) => writePlan(sql, me, round, services.now(), visits))
      }
      return redirectWith(visit, pageOf(round.id), { says: receipts.planned })
    },
  }),
  slow({
    method: 'POST',
    path: '/makkere/runder/:id/plan/stop',
    guard: whoBringTogether,
    gets: 303,
    reads,
    handler: async (visit, database) => {
      const { round, read } = await readOpen(visit, database)
      stopPlan(visit.me, round, read)
      return redirectWith(visit, `${pageOf(round.id)}/plan`, { says: planReceipts.stopped })
    },
  }),
  slow({
    method: 'POST',
    path: '/makkere/runder/:id/plan/igen',
    guard: whoBringTogether,
    gets: 303,
    reads,
    handler: async (visit, database) => {
      const { round, read } = await readOpen(visit, database)
      forgetPlan(visit.me, round, read)
      return redirectWith(visit, `${pageOf(round.id)}/plan`, { says: planReceipts.again })
    },
  }),
]

/** @throws NotFound unless the visitor plans it */
const readOwn = ({ me, ...visit }: Visit, database: Database) =>
  database.as(me, async (sql) => {
    const round = await ownRound(sql, me, idOf({ me, ...visit }))
    return { round, read: await toPlan(sql, round) }
  })

/** @throws as `readOwn`; Conflict once it is planned */
async function readOpen(visit: Visit, database: Database) {
  const own = await readOwn(visit, database)
  if (own.round.isPlanned) throw new Conflict(problems.planned)
  return own
}
