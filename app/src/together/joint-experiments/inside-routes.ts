import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { askPage } from './ask-view.tsx'
import { deleteLine, writeLine } from './diary.ts'
import { endPage } from './end-view.tsx'
import { endedUndo, endIt, goOn } from './ending.ts'
import { jointExperimentPage } from './experiment-view.tsx'
import { asking, ending, newLine, saying } from './form.ts'
import { begunByMe, ofAddress, shownOf, whereIAmIn } from './of-address.ts'
import {
  ask,
  askLater,
  askNoMore,
  isStillAsked,
  mayAskLeaders,
  mineOf,
  sayWith,
  whoIsAsked,
} from './people.ts'
import { keyOfGroup } from './sealed.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theHouse, thoseInIt, whoBegan } from './who.ts'

const pageOf = (id: string) => `/vi-proever/${id}`

/** Who is asked, and what each says themselves. */
export const peopleRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/vi-proever/:id/spoerg',
    ...whoBegan(200),
    reads,
    handler: (visit, sql) => showAsk(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/spoerg',
    ...whoBegan(303),
    reads,
    form: asking,
    handler: async (visit, sql, { person: personId, why }) => {
      const { id } = await begunByMe(visit, sql)
      const asked = (await whoIsOfTheHouse(sql)).find((one) => one.id === personId)
      if (!asked) throw new Invalid([{ field: 'person', what: problems.notThere }])
      const key = await keyOfGroup(sql, visit.services, visit.me, id)
      if (asked.leads && !mayAskLeaders(await whoIsAsked(sql, key, id), visit.me))
        throw new Invalid([{ field: 'person', what: problems.leadsTooLate }])
      await ask(sql, visit.services, visit.me, id, { personId, why })
      return redirectWith(visit, `${pageOf(id)}/spoerg`, { says: receipts.asked })
    },
    again: showAsk,
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/spurgt/:person/fjern',
    ...whoBegan(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await begunByMe(visit, sql)
      const person = param(visit, 'person')
      const undo = await askNoMore(sql, visit, id, person)
      const says = (await isStillAsked(sql, id, person)) ? receipts.staysAsked : receipts.notAsked
      return redirectWith(visit, `${pageOf(id)}/spoerg`, { says, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/svar',
    ...theHouse(303),
    reads,
    button: saying,
    handler: async (visit, sql, { says }) => {
      const one = await ofAddress(visit, sql)
      await sayWith(sql, visit.services, visit.me, one, says)
      const { isAsked } = await mineOf(sql, visit.me, one.id)
      const told = says === 'yes' ? (isAsked ? 'yes' : 'wish') : isAsked ? 'no' : 'noWish'
      return redirectWith(visit, pageOf(one.id), { says: receipts[told] })
    },
  }),
]

/** The diary, and what it came to: for those in it. */
export const diaryRoutes: Route[] = [
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/dagbog',
    ...thoseInIt(303),
    reads,
    form: newLine,
    handler: async (visit, sql, { submissionId: id, ...line }) => {
      const { one, key } = await whereIAmIn(visit, sql)
      await writeLine(sql, visit.me, key, { id, of: one.id, ...line })
      return redirectWith(visit, `${pageOf(one.id)}#dagbog`, { says: receipts.line })
    },
    within: '/vi-proever/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/dagbog/:line/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await ofAddress(visit, sql)
      const undo = await deleteLine(sql, visit, param(visit, 'line'))
      return redirectWith(visit, `${pageOf(id)}#dagbog`, { says: receipts.lineGone, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/stadig',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { one } = await whereIAmIn(visit, sql)
      await askLater(sql, visit.services, visit.me, one)
      return redirectWith(visit, pageOf(one.id), { says: receipts.still })
    },
  }),
  guarded({
    method: 'GET',
    path: '/vi-proever/:id/slut',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showEnd(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/slut',
    ...thoseInIt(303),
    reads,
    form: ending,
    handler: async (visit, sql, said) => {
      const { one } = await whereIAmIn(visit, sql)
      const isFirst = await endIt(sql, visit.services, visit.me, one.id, said)
      const undo = await endedUndo(sql, visit, one.id, isFirst)
      return redirectWith(visit, pageOf(one.id), { says: receipts.ended, ...(undo && { undo }) })
    },
    again: showEnd,
  }),
  guarded({
    method: 'POST',
    path: '/vi-proever/:id/i-gang',
    ...thoseInIt(303),
    reads,
    handler: async (visit, sql) => {
      const { one } = await whereIAmIn(visit, sql)
      const undo = await goOn(sql, visit, one.id)
      return redirectWith(visit, pageOf(one.id), { says: receipts.goesOn, ...(undo && { undo }) })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  return jointExperimentPage(visit, await shownOf(visit, sql, null), again)
}

async function showAsk(visit: Visit, sql: Sql, again?: Again) {
  const one = await begunByMe(visit, sql)
  const key = await keyOfGroup(sql, visit.services, visit.me, one.id)
  const people = await whoIsAsked(sql, key, one.id)
  return askPage(visit, { one, people, house: await whoIsOfTheHouse(sql), again })
}

async function showEnd(visit: Visit, sql: Sql, again?: Again) {
  return endPage(visit, { ...(await whereIAmIn(visit, sql)), again })
}
