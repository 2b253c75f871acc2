import { z } from 'zod'
import { Forbidden, Invalid, problemFrom } from '../../shared/request/errors.ts'
import { goneAt, goneThings } from '../talk/gone/gone.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { guarded, type Route, type SignedIn } from '../../shared/request/route.ts'
import { conversationForm } from './form.ts'
import { messages } from './messages.ts'
import { citizensOf, conversationsOwnedBy, registerConversation } from './queries.ts'
import { conversationsPage, registerPage } from './view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler',
    guard: whoConverse,
    gets: 200,
    reads: { nothing: 'Whom one talked with and when, as in one’s calendar; nothing of what was said' },
    form: listQuery.extend({ slettet: z.uuid().optional() }),
    handler: async (visit, sql, { efter, slettet }) =>
      conversationsPage(visit, {
        page: await conversationsOwnedBy(sql, visit.me, efter),
        gone: efter === null ? await goneThings(sql, 'conversation') : [],
        justGone: await goneAt(sql, slettet === undefined ? [] : [slettet]),
      }),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/ny',
    guard: whoConverse,
    gets: 200,
    reads: { nothing: 'The names of those one works with' },
    form: z.object({ submissionId: z.uuid().optional() }),
    handler: async (visit, sql) => registerPage(visit, await citizensOf(sql, visit.me)),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler',
    guard: whoConverse,
    gets: 422,
    reads: { nothing: 'The names of those one works with' },
    form: conversationForm,
    handler: async (visit, sql, form) => {
      const citizens = await citizensOf(sql, visit.me)
      if (!citizens.some((citizen) => citizen.id === form.citizenId)) {
        throw new Invalid([problemFrom('citizenId', messages.da.chooseCitizen)])
      }
      const id = await registerConversation(sql, visit.me, departmentOf(visit.me), form)
      const next = form.ownReflection === 'given' ? 'materiale' : 'samtykke?gemt=ownReflection'
      return visit.c.redirect(`/samtaler/${id}/${next}`, 303)
    },
    again: async (visit, sql, again) => registerPage(visit, await citizensOf(sql, visit.me), again),
  }),
]

/** A conversation belongs to the department in which its owner talks with citizens. */
function departmentOf(worker: SignedIn): string {
  const place = worker.roles.find((held) => held.departmentId !== null)
  if (!place?.departmentId) throw new Forbidden()
  return place.departmentId
}
