import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { findingIfRead, findingNamed } from '../house/finding-named.ts'
import { kindOf } from '../house/kinds-of-people.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { replyForm } from './form.ts'
import { ofNobody as reads, requestOfAddress } from './of-address.ts'
import { deleteReply, reply } from './replies.ts'
import { replyPage } from './reply-view.tsx'
import { receipts } from './told.ts'

/** A request is answered by whoever knows something; whoever asked adds to it. */
export const replyRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/spoergsmaal/:id/svar',
    ...theHouse(200),
    reads,
    form: z.object({ fund: findingNamed }),
    handler: (visit, sql, { fund }) => showReply(visit, sql, fund),
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/svar',
    ...theHouse(303),
    reads,
    form: replyForm,
    handler: async (visit, sql, { submissionId: id, kind, words, fund }) => {
      const { services, me } = visit
      const request = await requestOfAddress(visit, sql)
      await reply(sql, services, me, request.id, {
        ...{ id, words, writtenAs: kindOf(me), findingId: await findingIfRead(sql, fund) },
        kind: request.mine === 'asked' ? 'addition' : kind,
      })
      return redirectWith(visit, `/spoergsmaal/${request.id}#svar`, { says: receipts.replied })
    },
    again: (visit, sql, again) => showReply(visit, sql, findingNamed.parse(again.typed['fund']), again),
  }),
  guarded({
    method: 'POST',
    path: '/spoergsmaal/:id/svar/:reply/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await requestOfAddress(visit, sql)
      const undo = await deleteReply(sql, visit, param(visit, 'reply'))
      return redirectWith(visit, `/spoergsmaal/${id}`, { says: receipts.replyGone, ...(undo && { undo }) })
    },
  }),
]

async function showReply(visit: Visit, sql: Sql, fund: string | null, again?: Again) {
  const findingId = await findingIfRead(sql, fund)
  return replyPage(visit, { request: await requestOfAddress(visit, sql), findingId, again })
}
