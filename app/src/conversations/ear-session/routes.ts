import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../shared/request/errors.ts'
import { deleteNoticing, noticingsSeenBy, shareNoticing, writeNoticing } from '../talk/notes/noticings.ts'
import { noteForm, turnsOf } from '../talk/notes/note-form.ts'
import { soundOfPassage } from '../talk/passage/passage-sound.ts'
import { chosenFrom, recipientsOf } from '../talk/passage/recipients.ts'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { invitation } from './form.ts'
import { problems } from './messages.ts'
import { newSessionPage, sessionsPage } from './new-view.tsx'
import { ownPassage } from './passage.ts'
import { neighbour, phases, sharingIsOpen } from './phases.ts'
import { moveTo, openSession, sayReady, sessionSeenBy, sessionsOf } from './queries.ts'
import { sessionPage } from './session-view.tsx'

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
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'chosePassage',
    form: z.object({ stykke: z.uuid() }),
    handler: (visit, sql, { stykke }) => showNew(visit, sql, stykke),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/ny',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'chosePassage',
    form: invitation,
    handler: async (visit, sql, form) => {
      const passage = await ownPassage(sql, visit.me, form.stykke)
      const possible = await recipientsOf(sql, visit.me, passage.conversation_id)
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
    guard: whoReflect,
    gets: { caseworker: 200, colleague: 200, others: 404 },
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
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      if (!session.leads) throw new Forbidden()
      // Pressed twice, or by two people at once: the room moves one step, not two.
      const to = from === session.phase ? neighbour(session.phase, where) : null
      if (to) await moveTo(sql, session.id, to)
      return visit.c.redirect(`/laan-et-oere/${session.id}`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/klar',
    guard: whoReflect,
    gets: { caseworker: 303, colleague: 303, others: 404 },
    reads: sendsOn,
    button: z.object({ ready: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { ready }) => {
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      await sayReady(sql, visit.me, session.id, ready === 'yes' ? session.phase : null)
      return visit.c.redirect(`/laan-et-oere/${session.id}`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/bemaerkninger',
    guard: whoReflect,
    gets: { caseworker: 303, colleague: 303, others: 404 },
    reads: 'earSession',
    form: noteForm,
    handler: async (visit, sql, { submissionId, tur, body }) => {
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      await writeNoticing(sql, visit.services, visit.me, {
        submissionId,
        conversationId: session.conversation_id,
        ownerId: session.owner_id,
        passageId: session.passage_id,
        earSessionId: session.id,
        kind: session.phase === 'takeHome' ? 'experiment' : 'noticing',
        ...turnsOf(session, tur),
        body,
      })
      return visit.c.redirect(`/laan-et-oere/${session.id}`, 303)
    },
    within: '/laan-et-oere/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/bemaerkninger/:noticing/del',
    guard: whoReflect,
    gets: { caseworker: 409, colleague: 409, others: 404 },
    reads: sendsOn,
    button: z.object({ shared: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { shared }) => {
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      if (!sharingIsOpen(session.phase)) throw new Conflict(problems.closed)
      await shareNoticing(sql, visit.me, visit.c.req.param('noticing') ?? '', shared === 'yes')
      return visit.c.redirect(`/laan-et-oere/${session.id}`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/bemaerkninger/:noticing/slet',
    guard: whoReflect,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, sql) => {
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      await deleteNoticing(sql, visit.me, visit.c.req.param('noticing') ?? '')
      return visit.c.redirect(`/laan-et-oere/${session.id}`, 303)
    },
  }),
]

const idOf = (visit: Visit) => visit.c.req.param('id') ?? ''

async function showNew(visit: Visit, sql: Sql, passageId: string, again?: Again) {
  const { me, services } = visit
  const passage = await ownPassage(sql, me, passageId)
  await recordAccess(sql, visit, {
    citizenId: passage.citizen_id,
    conversationId: passage.conversation_id,
    purpose: 'ownReflection',
  })
  const only = { fromTurn: passage.from_turn, toTurn: passage.to_turn }
  return newSessionPage(visit, {
    passage,
    transcript: await readTranscript(sql, services, me, passage.conversation_id, only),
    recipients: await recipientsOf(sql, me, passage.conversation_id),
    again,
  })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const session = await sessionSeenBy(sql, me, idOf(visit))
  await recordAccess(sql, visit, {
    citizenId: session.citizen_id,
    conversationId: session.conversation_id,
    purpose: session.share?.purpose ?? 'ownReflection',
  })
  const only = { fromTurn: session.from_turn, toTurn: session.to_turn }
  return sessionPage(visit, {
    session,
    transcript: await readTranscript(sql, services, me, session.conversation_id, only),
    noticings: await noticingsSeenBy(sql, services, me, session.conversation_id, {
      earSessionId: session.id,
    }),
    hears: (await soundOfPassage(sql, me, session, session.share)) !== null,
    again,
  })
}
