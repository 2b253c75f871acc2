import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { whoReflect } from '../../shared/people/roles.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { type Again, guarded, idOf, type Route, type Visit } from '../../shared/request/route.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { noticingRoutes } from '../talk/notes/noticing-routes.ts'
import { noticingsSeenBy } from '../talk/notes/noticings.ts'
import { whoHaveIt } from '../talk/passage/open-passage.ts'
import { chosenFrom, recipientsOf } from '../talk/passage/recipients.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { ownPassage } from '../talk/stretch/stretch.ts'
import { invitation } from './form.ts'
import { problems } from './messages.ts'
import { newSessionPage, sessionsPage } from './new-view.tsx'
import { neighbour, phases, sharingIsOpen } from './phases.ts'
import { moveTo, openSession, sayReady, sessionSeenBy, sessionsOf, type Session } from './queries.ts'
import { sessionPage } from './session-view.tsx'
import { itsOwner, thoseWhoHaveIt } from '../talk/stretch/askers.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere',
    guard: whoReflect,
    gets: 200,
    reads: { nothing: 'Which sessions one is in; nothing of what was said' },
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      sessionsPage(
        visit,
        await sessionsOf(sql, visit.me, efter),
        efter === null ? await goneThings(sql, 'earSession') : [],
      ),
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/ny',
    ...itsOwner(200),
    reads: 'chosePassage',
    form: z.object({ stykke: z.uuid() }),
    handler: (visit, sql, { stykke }) => showNew(visit, sql, stykke),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/ny',
    ...itsOwner(303),
    reads: 'chosePassage',
    form: invitation,
    handler: async (visit, sql, form) => {
      const passage = await ownPassage(sql, visit.me, form.stykke)
      const possible = await recipientsOf(sql, visit.me, passage.conversationId)
      const guests = chosenFrom(possible, form, today(visit.services.now()))
      if (form.facilitator !== visit.me.personId && !form.with.includes(form.facilitator))
        throw new Invalid([{ field: 'facilitator', what: problems.facilitatorOut }])
      const id = await openSession(sql, visit.me, {
        submissionId: form.submissionId,
        passage,
        facilitatorId: form.facilitator,
        guests,
        until: form.until,
      })
      return visit.c.redirect(`/laan-et-oere/${id}`, 303)
    },
    again: (visit, sql, again) => {
      const { data: passage } = z.uuid().safeParse(again.typed['stykke'])
      if (!passage) throw new NotFound()
      return showNew(visit, sql, passage, again)
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id',
    ...thoseWhoHaveIt(200),
    reads: 'earSession',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/fase',
    guard: whoReflect,
    gets: { caseworker: 303, colleague: 403, others: 404 },
    reads: sendsOn,
    button: z.object({ from: z.enum(phases), where: z.enum(['next', 'back']) }),
    handler: async (visit, sql, { from, where }) => {
      const session = await sessionOf(visit, sql)
      if (!session.leads) throw new Forbidden()
      // Pressed twice, or by two people at once: the room moves one step, not two.
      const to = from === session.phase ? neighbour(session.phase, where) : null
      if (to) await moveTo(sql, session.sessionId, to)
      return visit.c.redirect(pageOf(session), 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/klar',
    ...thoseWhoHaveIt(303),
    reads: sendsOn,
    button: z.object({ ready: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { ready }) => {
      const session = await sessionOf(visit, sql)
      await sayReady(sql, visit.me, session.sessionId, ready === 'yes' ? session.phase : null)
      return visit.c.redirect(pageOf(session), 303)
    },
  }),
  ...noticingRoutes({
    at: '/laan-et-oere/:id/bemaerkninger',
    ...thoseWhoHaveIt(303),
    reads: 'earSession',
    seen: sessionOf,
    show,
    within: '/laan-et-oere/:id',
    page: pageOf,
    also: ({ sessionId, phase }) => ({
      earSessionId: sessionId,
      kind: phase === 'takeHome' ? 'experiment' : 'noticing',
    }),
    sharing: {
      gets: { caseworker: 409, others: 404 },
      refuse: ({ phase }) => {
        if (!sharingIsOpen(phase)) throw new Conflict(problems.closed)
      },
    },
  }),
]

function sessionOf(visit: Visit, sql: Sql): Promise<Session> {
  return sessionSeenBy(sql, visit.me, idOf(visit))
}

function pageOf({ sessionId }: Session): string {
  return `/laan-et-oere/${sessionId}`
}

async function showNew(visit: Visit, sql: Sql, passageId: string, again?: Again) {
  const passage = await ownPassage(sql, visit.me, passageId)
  return newSessionPage(visit, {
    passage,
    transcript: await readStretch(sql, visit, passage),
    recipients: await recipientsOf(sql, visit.me, passage.conversationId),
    openFor: await whoHaveIt(sql, passage),
    again,
  })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const session = await sessionOf(visit, sql)
  const { conversationId, sessionId: earSessionId } = session
  return sessionPage(visit, {
    session,
    transcript: await readStretch(sql, visit, session),
    noticings: await noticingsSeenBy(sql, visit.services, visit.me, conversationId, { earSessionId }),
    again,
  })
}
