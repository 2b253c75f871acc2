import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { promiseForm } from './form.ts'
import { ofNobody as reads, requestOfAddress } from './of-address.ts'
import { promisePage } from './promise-view.tsx'
import { keepPromise, mayPromise, promise, promisesOf, takeBackPromise } from './promises.ts'
import { problems, receipts } from './told.ts'

const pageOf = (id: string) => `/spoergsmaal/${id}`
/** The scene's request is to research, and its promise the researcher's. */
const whoAnswers = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { researcher: status, others: 404 },
})

/** A day is promised, moved with a reason, kept, taken back. */
export const promiseRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/spoergsmaal/:id/loefte',
    ...whoAnswers(200),
    reads,
    handler: (visit, sql) => showPromise(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/loefte',
    ...whoAnswers(303),
    reads,
    form: promiseForm,
    handler: async (visit, sql, { submissionId: id, ...words }) => {
      const { request, holds } = await promised(visit, sql)
      // The same form again is the same promise, and moves nothing.
      const isMoved = holds !== undefined && holds.id !== id
      if (isMoved && words.reason === '') throw new Invalid([{ field: 'reason', what: problems.noReason }])
      await promise(sql, visit.services, visit.me, request.id, {
        ...{ ...words, id, reason: isMoved ? words.reason : '' },
      })
      return redirectWith(visit, pageOf(request.id), { says: receipts.promised })
    },
    again: showPromise,
  }),
  ...(['holdt', 'ikke-holdt'] as const).map((to) =>
    guarded({
      method: 'POST',
      path: `/spoergsmaal/:id/loefte/:promise/${to}`,
      ...whoAnswers(303),
      reads,
      handler: async (visit, sql) => {
        const { id } = await requestOfAddress(visit, sql)
        const day = to === 'holdt' ? today(visit.services.now()) : null
        if (!(await keepPromise(sql, id, param(visit, 'promise'), day))) throw new NotFound()
        return redirectWith(visit, pageOf(id), { says: day ? receipts.kept : receipts.notKept })
      },
    }),
  ),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/loefte/:promise/tilbage',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await requestOfAddress(visit, sql)
      const undo = await takeBackPromise(sql, visit, param(visit, 'promise'))
      return redirectWith(visit, pageOf(id), { says: receipts.promiseGone, ...(undo && { undo }) })
    },
  }),
]

/** @throws NotFound unless the visitor may promise an answer to it */
async function promised(visit: Visit, sql: Sql) {
  const request = await requestOfAddress(visit, sql)
  if (!mayPromise(visit.me, request)) throw new NotFound()
  const all = await promisesOf(sql, visit.services, visit.me, request.id)
  return { request, holds: all.at(-1) }
}

async function showPromise(visit: Visit, sql: Sql, again?: Again) {
  return promisePage(visit, { ...(await promised(visit, sql)), again })
}
