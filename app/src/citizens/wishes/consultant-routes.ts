import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { ordersAddress, whoAddress } from './addresses.ts'
import { considerationsOf } from './considerations.ts'
import { orderPage, ordersPage, whosePage } from './consultant-view.tsx'
import { answeringOrder, taking } from './form.ts'
import {
  answerOrder,
  letGoOfOrder,
  openOrders,
  orderOf,
  ordersTaken,
  takeOrder,
  whoseOrder,
} from './looking.ts'
import { receipts } from './messages.ts'

/** Those who find places, as the database says in `finds_places`. */
export const whoFindPlaces = ['companyConsultant'] as const

const guard = whoFindPlaces
const one = `${ordersAddress}/:id`
const nobodys: Reads = {
  nothing:
    'What a citizen sent to all consultants, without whose it is; who it is stands on a page of its own',
}

/** Consultants take what citizens wish for, say by when they answer, and answer. */
export const consultantRoutes: Route[] = [
  guarded({
    ...{ method: 'GET', path: ordersAddress, guard, gets: 200, reads: nobodys },
    handler: async (visit, sql) => {
      const { services, me } = visit
      const open = await openOrders(sql, services, me)
      return ordersPage(visit, { open, taken: await ordersTaken(sql, services, me) })
    },
  }),
  guarded({
    ...{ method: 'GET', path: one, guard, gets: 200, reads: nobodys },
    handler: (visit, sql) => show(visit, sql, {}),
  }),
  guarded({
    ...{ method: 'GET', path: whoAddress(':told'), guard, gets: 200, reads: 'sawWhoseOrder' },
    handler: async (visit, sql) => {
      const { services, me } = visit
      const order = await orderOf(sql, services, me, param(visit, 'told'))
      const who = await whoseOrder(sql, services, me, order.id)
      if (!who) throw new NotFound()
      await recordAccess(sql, visit, { citizenId: who.id, conversationId: null, purpose: 'case' })
      const considered = await considerationsOf(sql, services, me, who.id)
      return whosePage(visit, { order, name: who.name, considered })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${one}/tag`, within: one, guard, gets: 303, reads: nobodys, form: taking },
    handler: async (visit, sql, { callBy }) => {
      const { services, me } = visit
      const { id, answer } = await orderOf(sql, services, me, idOf(visit))
      if (answer) throw new NotFound()
      await takeOrder(sql, { me, masterKey: services.masterKey, now: services.now() }, id, callBy)
      return redirectWith(visit, `${ordersAddress}/${id}`, { says: receipts.taken })
    },
    again: (visit, sql, again) => show(visit, sql, { taking: again }),
  }),
  guarded({
    ...{
      method: 'POST',
      path: `${one}/svar`,
      within: one,
      guard,
      gets: 303,
      reads: nobodys,
      form: answeringOrder,
    },
    handler: async (visit, sql, said) => {
      const { services, me } = visit
      const { id, taken } = await orderOf(sql, services, me, idOf(visit))
      if (!taken) throw new NotFound()
      const who = { me, masterKey: services.masterKey, now: services.now() }
      const isFirst = await answerOrder(sql, who, id, said)
      const says = isFirst ? receipts.answered : receipts.answeredBefore
      return redirectWith(visit, `${ordersAddress}/${id}`, { says })
    },
    again: (visit, sql, again) => show(visit, sql, { answering: again }),
  }),
  guarded({
    ...{ method: 'POST', path: `${one}/slip`, guard, gets: 303, reads: nobodys },
    handler: async (visit, sql) => {
      await letGoOfOrder(sql, visit.me, idOf(visit))
      return redirectWith(visit, ordersAddress, { says: receipts.letGo })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again: { taking?: Again; answering?: Again }) {
  const { services, me } = visit
  const order = await orderOf(sql, services, me, idOf(visit))
  const isTold = (await whoseOrder(sql, services, me, order.id)) !== null
  return orderPage(visit, { order, isTold, ...again })
}
