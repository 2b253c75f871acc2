import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { sending, sendingWithYes } from './form.ts'
import { sendPage } from './form-views.tsx'
import { ordersOf, sendOrder, takeBackOrder, tellNoMore, tellWho } from './job-orders.ts'
import { ownReceipts } from './own-messages.ts'
import { orderReceipts } from './own-order-messages.ts'
import { ownSide, sideHere, wishHere, type SideOfRoutes } from './side.ts'
import { deleteWish } from './wishes.ts'

/** What both the citizen and whoever works with them do so that a wish is looked for. */
export function orderRoutes({ path, isOwn, one, all, reads, presses }: SideOfRoutes): Route[] {
  const send = `${path}/:wish/bestil`
  return [
    guarded({ method: 'GET', path: send, ...one(200), reads, handler: (visit, sql) => showSend(visit, sql) }),
    guarded({
      ...{ method: 'POST', path: send, ...one(303), reads, again: showSend },
      form: isOwn ? sending : sendingWithYes,
      handler: async (visit, sql, { words, submissionId }) => {
        const { wish, at } = await wishHere(visit, sql, false)
        if (wish.state !== 'stands') throw new NotFound()
        const { me, services } = visit
        await sendOrder(sql, { me, masterKey: services.masterKey, now: services.now() }, wish, {
          ...{ words, submissionId },
        })
        return redirectWith(visit, at, { says: orderReceipts.sent })
      },
    }),
    guarded({
      ...{ method: 'POST', path: `${path}/bestilling/:order/tilbage`, ...all(303), reads: presses },
      handler: async (visit, sql) => {
        const { citizen, page } = await sideHere(visit, sql, false)
        await takeBackOrder(sql, citizen.id, param(visit, 'order'))
        return redirectWith(visit, page, { says: orderReceipts.stopped })
      },
    }),
  ]
}

const order = `${ownSide.path}/bestilling/:order`
const { reads } = ownSide

/** What the citizen alone does: they say who they are, and delete a wish. */
export const ownOrderRoutes: Route[] = [
  guarded({
    ...{ method: 'POST', path: `${order}/vis`, ...ownSide.one(303), reads },
    handler: async (visit, sql) => {
      const { me, services } = visit
      const one = (await ordersOf(sql, services, me, me.personId)).find(
        ({ id }) => id === param(visit, 'order'),
      )
      if (!one) throw new NotFound()
      await tellWho(sql, { me, masterKey: services.masterKey }, one)
      return redirectWith(visit, `${ownSide.path}/${one.wishId}`, { says: orderReceipts.told })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${order}/skjul`, ...ownSide.all(303), reads },
    handler: async (visit, sql) => {
      await tellNoMore(sql, visit.me, param(visit, 'order'))
      return redirectWith(visit, ownSide.path, { says: orderReceipts.toldNoMore })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${ownSide.path}/:wish/slet`, ...ownSide.all(303), reads },
    handler: async (visit, sql) => {
      const { key } = await sideHere(visit, sql)
      const isGone = await deleteWish(sql, key, visit.me, param(visit, 'wish'))
      const says = isGone ? ownReceipts.deleted : ownReceipts.leaveFirst
      return redirectWith(visit, ownSide.path, { says })
    },
  }),
]

const showSend = async (visit: Visit, sql: Sql, again?: Again) =>
  sendPage(visit, { ...(await wishHere(visit, sql)), again })
