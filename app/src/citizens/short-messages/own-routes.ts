import type { Sql } from '@lydhoer/database'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { whomIReach } from '../matter/reach.tsx'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { messageForm } from './form.ts'
import { ownReceipts } from './own-messages.ts'
import { ownMessagesPage } from './own-view.tsx'
import { messagesOf, takeBackMessage, writeMessage } from './short-messages.ts'

const address = '/min/skriv'
const guard = theCitizen

/** The citizen writes, sees whether it is read and answered, and takes back what is not read. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: address,
    ...{ guard, gets: 200, reads },
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: address,
    ...{ guard, gets: 303, reads },
    form: messageForm,
    handler: async (visit, sql, one) => {
      const { services, me } = visit
      await writeMessage(sql, await matterKey(sql, services, me, me.personId), me, one)
      return redirectWith(visit, address, { says: ownReceipts.sent })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${address}/:id/slet`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      const isGone = await takeBackMessage(sql, visit.me, idOf(visit))
      return redirectWith(visit, address, { says: isGone ? ownReceipts.gone : ownReceipts.stands })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const key = await matterKey(sql, services, me, me.personId)
  return ownMessagesPage(visit, {
    key,
    sent: await messagesOf(sql, key, me.personId),
    workers: await whomIReach(sql, services, me),
    names: await workersOfMine(sql),
    kept: await keptSays(sql, visit.tongue, 'message'),
    again,
  })
}
