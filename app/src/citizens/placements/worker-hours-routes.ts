import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersOf } from './addresses.ts'
import { agreedHours, newWish, promiseButton, wishAnswer, workedHours } from './form.ts'
import { one, placementHere, placementPressed, pressed, theirs, wholeHere } from './here.ts'
import { agreeHours, sayWorked } from './hours.ts'
import type { Hours } from './ladder.ts'
import type { Placement } from './placements.ts'
import { problems, receipts } from './said.ts'
import { renewShown } from './shown.ts'
import { answerWish, promiseAnswer, wishForHours, wishOf } from './wishes.ts'
import { agreePage, answerPage, noteWishPage, weekPage } from './worker-hours-view.tsx'

/** For those who work with the citizen: hours that are agreed, what a week came to, and wishes that are answered. */
export const workerHoursRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: `${one}/timer`,
    ...theirs(200),
    handler: (visit, sql) => showAgree(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/timer`,
    ...theirs(303),
    form: agreedHours,
    handler: async (visit, sql, agreed) => {
      const { key, placement } = await placementHere(visit, sql)
      noMorePaidThanHours(agreed)
      const isShown = await agree(visit, sql, { key, placement }, agreed)
      return redirectWith(visit, workersOf(placement), {
        says: isShown ? receipts.agreedShown : receipts.agreed,
      })
    },
    again: showAgree,
  }),
  guarded({
    method: 'GET',
    path: `${one}/uge`,
    ...theirs(200),
    handler: (visit, sql) => showWeek(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/uge`,
    ...theirs(303),
    form: workedHours,
    handler: async (visit, sql, { week, hours, paid, closed: isClosed }) => {
      const { key, placement } = await placementHere(visit, sql)
      const came = isClosed ? { hours: 0, paid: 0 } : { hours, paid }
      noMorePaidThanHours(came)
      const isKept = await sayWorked(sql, key, visit.me, placement, { week, ...came, isClosed })
      return redirectWith(visit, workersOf(placement), { says: isKept ? receipts.worked : receipts.isTheirs })
    },
    again: showWeek,
  }),
  guarded({
    method: 'GET',
    path: `${one}/oenske`,
    ...theirs(200),
    handler: (visit, sql) => showNote(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/oenske`,
    ...theirs(303),
    form: newWish,
    handler: async (visit, sql, wish) => {
      const { key, placement } = await placementHere(visit, sql)
      await wishForHours(sql, { ...visit, key }, placement, wish)
      return redirectWith(visit, workersOf(placement), { says: receipts.written })
    },
    again: showNote,
  }),
  guarded({
    method: 'GET',
    path: `${one}/oenske/:wish`,
    ...theirs(200),
    handler: (visit, sql) => showAnswer(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${one}/oenske/:wish`,
    ...theirs(303),
    form: wishAnswer,
    handler: async (visit, sql, { says, words, fromWeek, hours, paid, days }) => {
      const { key, placement } = await placementHere(visit, sql)
      const wish = await wishOf(sql, key, placement.id, param(visit, 'wish'))
      if (says !== 'no') noMorePaidThanHours({ hours, paid })
      const isByThis = await answerWish(sql, { ...visit, key }, wish.id, { says, words })
      // One submission: an answered wish agrees on hours once.
      if (isByThis && says !== 'no')
        await agree(
          visit,
          sql,
          { key, placement },
          {
            ...{ submissionId: wish.id, fromWeek, hours, paid, whose: 'citizen', why: wish.why, days },
          },
        )
      const receipt = isByThis ? receipts.answered : receipts.answeredBefore
      return redirectWith(visit, workersOf(placement), { says: receipt })
    },
    again: showAnswer,
  }),
  guarded({
    method: 'POST',
    path: `${one}/oenske/:wish/lov`,
    ...pressed('That an answer is promised by a day; nothing of the wish is shown'),
    button: promiseButton,
    handler: async (visit, sql, { by }) => {
      const { key, placement } = await placementPressed(visit, sql)
      const wish = await wishOf(sql, key, placement.id, param(visit, 'wish'))
      await promiseAnswer(sql, wish.id, by)
      return redirectWith(visit, workersOf(placement), { says: receipts.promised })
    },
  }),
]

/** Agrees on hours; where the citizen shows the company theirs, it reads the new ones. @returns whether it does */
async function agree(
  visit: Visit,
  sql: Sql,
  { key, placement }: { key: Buffer; placement: Placement },
  agreed: Parameters<typeof agreeHours>[4],
): Promise<boolean> {
  await agreeHours(sql, key, visit.me, placement, agreed)
  return renewShown(sql, visit, key, placement)
}

/** @throws Invalid where more hours are paid than there are */
function noMorePaidThanHours({ hours, paid }: Hours): void {
  if (paid > hours) throw new Invalid([{ field: 'paid', what: problems.morePaid }])
}

async function showAgree(visit: Visit, sql: Sql, again?: Again) {
  return agreePage(visit, { ...(await placementHere(visit, sql)), again })
}

async function showWeek(visit: Visit, sql: Sql, again?: Again) {
  return weekPage(visit, { ...(await placementHere(visit, sql)), again })
}

async function showNote(visit: Visit, sql: Sql, again?: Again) {
  return noteWishPage(visit, { ...(await placementHere(visit, sql)), again })
}

/** @throws Conflict where it is answered: that is done once */
async function showAnswer(visit: Visit, sql: Sql, again?: Again) {
  const { citizen, key, whole } = await wholeHere(visit, sql)
  const wish = await wishOf(sql, key, whole.placement.id, param(visit, 'wish'))
  if (wish.answer) throw new Conflict(receipts.answeredBefore)
  return answerPage(visit, { citizen, whole, wish, again })
}
