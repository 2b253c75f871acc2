import type { Purpose } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, idOf, param, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { purposes } from '../talk/consent/consent.ts'
import { withdraw, withdrawEverything } from '../talk/consent/withdrawal.ts'
import { receiptsWith } from '../talk/gone/receipts.ts'
import { assertYes, latestReceipt, receiptOf, talksWithAYes } from './queries.ts'
import { askAboutAllPage, askPage, donePage } from './view.tsx'

const citizens = ['citizen'] as const

/** What the citizen says no to is asked about once, done at once, and counted. A second press shows what the first did. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/nej',
    guard: citizens,
    gets: { citizenA: 200, others: 303 },
    reads: ofOneself,
    handler: async (visit, sql) => {
      const talks = await talksWithAYes(sql, visit.me)
      return talks.length === 0 ? visit.c.redirect('/min', 303) : askAboutAllPage(visit, talks)
    },
  }),
  slow({
    method: 'POST',
    path: '/min/nej',
    guard: citizens,
    gets: 303,
    reads: ofOneself,
    handler: async (visit, database) => {
      await withdrawEverything(visit.services, visit.me)
      // Of several receipts of one moment each press shows the same.
      const receipt = await database.as(visit.me, (sql) => latestReceipt(sql, visit.me))
      return visit.c.redirect(receipt ? `/min/slettet/${receipt}` : '/min', 303)
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/samtaler/:id/nej/:purpose',
    guard: citizens,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, sql) => {
      const purpose = purposeOf(visit)
      await assertYes(sql, visit.me, idOf(visit), purpose)
      return askPage(visit, idOf(visit), purpose)
    },
  }),
  slow({
    method: 'POST',
    path: '/min/samtaler/:id/nej/:purpose',
    guard: citizens,
    gets: { citizenA: 303, others: 404 },
    reads: ofOneself,
    handler: async (visit, database) => {
      const { me, services } = visit
      const [id, purpose] = [idOf(visit), purposeOf(visit)]
      const receipt =
        (await withdraw(services, me, id, purpose)) ??
        (await database.as(me, (sql) => receiptOf(sql, me, id, purpose)))
      if (!receipt) throw new NotFound()
      return visit.c.redirect(`/min/slettet/${receipt}`, 303)
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/slettet/:receipt',
    guard: citizens,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, sql) =>
      donePage(visit, await receiptsWith(sql, visit.me, param(visit, 'receipt'))),
  }),
]

function purposeOf(visit: Visit): Purpose {
  const purpose = purposes.find((one) => one === visit.c.req.param('purpose'))
  if (!purpose) throw new NotFound()
  return purpose
}
