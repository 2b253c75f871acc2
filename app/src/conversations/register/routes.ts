import type { Sql } from '@lydhoer/database'
import { citizensOf } from '../../shared/people/citizens.ts'
import { Conflict, Forbidden, Invalid } from '../../shared/request/errors.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import {
  type Again,
  guarded,
  idOf,
  type Route,
  type SignedIn,
  type Visit,
} from '../../shared/request/route.ts'
import { conversationForm, correctionForm } from './form.ts'
import { both, notEmpty, problems } from './messages.ts'
import {
  conversationsOwnedBy,
  conversationToCorrect,
  correctConversation,
  registerConversation,
  twinOf,
} from './queries.ts'
import { correctionPage } from './correction-view.tsx'
import { registerPage } from './register-view.tsx'
import { conversationsPage } from './view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler',
    guard: whoConverse,
    gets: 200,
    reads: { nothing: 'Whom one talked with and when, as in one’s calendar; nothing of what was said' },
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      conversationsPage(visit, await conversationsOwnedBy(sql, visit.me, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/ny',
    guard: whoConverse,
    gets: 200,
    reads: { nothing: 'The names of those one works with' },
    handler: async (visit, sql) => registerPage(visit, await citizensOf(sql, visit.me)),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/ny',
    guard: whoConverse,
    gets: { caseworker: 303, colleague: 303, others: 422 },
    reads: { nothing: 'The names of those one works with' },
    form: conversationForm,
    handler: async (visit, sql, form) => {
      const citizens = await citizensOf(sql, visit.me)
      if (!citizens.some((citizen) => citizen.id === form.citizenId)) {
        throw new Invalid([{ field: 'citizenId', what: problems.chooseCitizen }])
      }
      if (!form.another && (await twinOf(sql, visit.me, form)))
        throw new Invalid([{ field: 'another', what: problems.twin }])
      const id = await registerConversation(sql, visit.me, departmentOf(visit.me), form)
      const isYes = form.ownReflection === 'given'
      return redirectWith(visit, `/samtaler/${id}/${isYes ? 'materiale' : 'samtykke'}`, {
        says: both(isYes ? 'savedYes' : 'savedNo'),
      })
    },
    again: async (visit, sql, again) => {
      const { data: form } = conversationForm(visit.services.now()).safeParse(again.typed)
      const twin = form && (await twinOf(sql, visit.me, form))
      return registerPage(visit, await citizensOf(sql, visit.me), { again, twin })
    },
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/ret',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: { nothing: 'Whom one talked with and when, as in one’s calendar; nothing of what was said' },
    handler: (visit, sql) => showCorrection(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/ret',
    guard: whoConverse,
    // Something has been put into the scene's.
    gets: { caseworker: 409, others: 404 },
    reads: { nothing: 'Whom one talked with and when, as in one’s calendar; nothing of what was said' },
    form: correctionForm,
    handler: async (visit, sql, form) => {
      const { id, isEmpty } = await conversationToCorrect(sql, visit.me, idOf(visit))
      if (!isEmpty || !(await correctConversation(sql, id, form))) throw new Conflict(notEmpty)
      return redirectWith(visit, `/samtaler/${id}/materiale`, { says: both('corrected') })
    },
    again: showCorrection,
  }),
]

async function showCorrection(visit: Visit, sql: Sql, again?: Again) {
  const conversation = await conversationToCorrect(sql, visit.me, idOf(visit))
  return conversation.isEmpty
    ? correctionPage(visit, conversation, again)
    : visit.c.redirect(`/samtaler/${conversation.id}`, 303)
}

/** A conversation belongs to the department in which its owner talks with citizens. */
function departmentOf(worker: SignedIn): string {
  const place = worker.roles.find((held) => held.departmentId !== null)
  if (!place?.departmentId) throw new Forbidden()
  return place.departmentId
}
