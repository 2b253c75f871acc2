import { ofOneself as reads } from '../../shared/request/reading.ts'
import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { theCitizen } from '../matter/who.ts'
import { ownAddress, ownOf } from './addresses.ts'
import { alongButton, notWorking, understoodButton } from './form.ts'
import { sayNotWorking, takeBackNotWorking, understand } from './not-working.ts'
import { ownReceipts } from './own-messages.ts'
import { notWorkingPage } from './own-not-working-view.tsx'
import { itsOwn } from './own-routes.ts'
import { goAlong, takeBackSaid } from './voices.ts'
import { takeBackWish } from './wishes.ts'

const guard = theCitizen
const one = `${ownAddress}/:id`
const theirs = (status: number) => ({ guard, gets: { citizenA: status, others: 404 }, reads }) as const

/** The citizen says that it does not work, and takes back, deletes and chooses what is theirs. */
export const ownActRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: `${one}/gaar-ikke`,
    ...theirs(200),
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/gaar-ikke`,
    ...theirs(303),
    form: notWorking,
    handler: async (visit, sql, { tell, ...said }) => {
      const { key, placement } = await itsOwn(visit, sql)
      const isNote = said.wants === 'note'
      await sayNotWorking(sql, { ...visit, key }, placement, { ...said, tell: tell === 'yes' && !isNote })
      return redirectWith(visit, ownOf(placement), { says: isNote ? ownReceipts.noted : ownReceipts.sent })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${one}/gaar-ikke/:word/tilbage`,
    ...theirs(303),
    handler: async (visit, sql) => {
      const { placement } = await itsOwn(visit, sql)
      const undo = await takeBackNotWorking(sql, visit, param(visit, 'word'))
      return redirectWith(visit, ownOf(placement), { says: ownReceipts.takenBack, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/gaar-ikke/:decided/forstaaet`,
    ...theirs(303),
    button: understoodButton,
    handler: async (visit, sql, { so }) => {
      const { placement } = await itsOwn(visit, sql)
      await understand(sql, visit.me, param(visit, 'decided'), so === 'yes')
      return redirectWith(visit, ownOf(placement), { says: ownReceipts.understood })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/oenske/:wish/tilbage`,
    ...theirs(303),
    handler: async (visit, sql) => {
      const { placement } = await itsOwn(visit, sql)
      const undo = await takeBackWish(sql, visit, param(visit, 'wish'))
      return redirectWith(visit, ownOf(placement), { says: ownReceipts.takenBack, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/sagt/:voice/med`,
    ...theirs(303),
    button: alongButton,
    handler: async (visit, sql, { along }) => {
      const { placement } = await itsOwn(visit, sql)
      await goAlong(sql, param(visit, 'voice'), along === 'yes')
      const says = along === 'yes' ? ownReceipts.along : ownReceipts.stays
      return redirectWith(visit, `${ownOf(placement)}#learned`, { says })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/sagt/:voice/slet`,
    ...theirs(303),
    handler: async (visit, sql) => {
      const { placement } = await itsOwn(visit, sql)
      const undo = await takeBackSaid(sql, visit, param(visit, 'voice'))
      return redirectWith(visit, ownOf(placement), { says: ownReceipts.deleted, ...(undo && { undo }) })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  return notWorkingPage(visit, { ...(await itsOwn(visit, sql)), workers: await workersToday(sql), again })
}
