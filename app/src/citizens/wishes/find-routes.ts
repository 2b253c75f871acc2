import type { Sql } from '@lydhoer/database'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theirs } from '../matter/opened.ts'
import { ownFinds, workersFinds } from './addresses.ts'
import { answerFindPage, findsPage } from './find-view.tsx'
import { answeringFind, newFind } from './form.ts'
import { receipts } from './messages.ts'
import { answerFind, lookInto, ownFindOf, ownFindsOf, takeBackFind, writeFind } from './own-finds.ts'
import { orderReceipts } from './own-order-messages.ts'
import { ownSide, sideHere, type Side } from './side.ts'

const path = workersFinds(':citizen')
const reads: Reads = 'sawOwnFinds'
const pageOf = ({ isOwn, citizen }: Side) => (isOwn ? ownFinds : workersFinds(citizen.id))

/** Both the citizen and whoever works with them write down a place that the citizen found. */
const both = [
  { path: ownFinds, all: ownSide.all, reads: ownSide.reads },
  { path, all: theirs, reads },
].flatMap(({ path, all, reads }): Route[] => [
  guarded({ method: 'GET', path, ...all(200), reads, handler: (visit, sql) => show(visit, sql) }),
  guarded({
    ...{ method: 'POST', path, ...all(303), reads, form: newFind, again: show },
    handler: async (visit, sql, found) => {
      const side = await sideHere(visit, sql, false)
      const { me, services } = visit
      const citizenId = side.citizen.id
      await writeFind(sql, side.key, { me, now: services.now() }, { ...found, citizenId })
      return redirectWith(visit, pageOf(side), { says: orderReceipts.found })
    },
  }),
])

export const findRoutes: Route[] = [
  ...both,
  guarded({
    ...{ method: 'POST', path: `${ownFinds}/:id/tilbage`, ...ownSide.all(303), reads: ownSide.reads },
    handler: async (visit, sql) => {
      const undo = await takeBackFind(sql, visit, idOf(visit))
      return redirectWith(visit, ownFinds, { says: orderReceipts.takenBack, ...(undo && { undo }) })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${path}/:id/se`, ...theirs(303), reads: sendsOn },
    handler: async (visit, sql) => {
      const { side, find, page } = await findHere(visit, sql, false)
      await lookInto(sql, side.key, visit.me, find.id)
      return redirectWith(visit, page, { says: receipts.looks })
    },
  }),
  guarded({
    ...{ method: 'GET', path: `${path}/:id/svar`, ...theirs(200), reads },
    handler: (visit, sql) => showAnswer(visit, sql),
  }),
  guarded({
    ...{ method: 'POST', path: `${path}/:id/svar`, ...theirs(303), reads },
    ...{ form: answeringFind, again: showAnswer },
    handler: async (visit, sql, said) => {
      const { side, find, page } = await findHere(visit, sql, false)
      const { me, services } = visit
      const isFirst = await answerFind(sql, side.key, { me, now: services.now() }, find.id, said)
      return redirectWith(visit, page, { says: isFirst ? receipts.answered : receipts.answeredBefore })
    },
  }),
]

async function findHere(visit: Visit, sql: Sql, opens = true) {
  const side = await sideHere(visit, sql, opens)
  return { side, find: await ownFindOf(sql, side.key, side.citizen.id, idOf(visit)), page: pageOf(side) }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const side = await sideHere(visit, sql)
  return findsPage(visit, {
    ...{ side, again, page: pageOf(side) },
    finds: await ownFindsOf(sql, side.key, side.citizen.id),
  })
}

async function showAnswer(visit: Visit, sql: Sql, again?: Again) {
  const here = await findHere(visit, sql)
  return answerFindPage(visit, { ...here, again })
}
