import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { Conflict, Forbidden, NotFound, problemFrom } from '../../shared/request/errors.ts'
import { deleteNoticing, noticingsSeenBy, shareNoticing, writeNoticing } from '../talk/notes/noticings.ts'
import { soundOfPassage } from '../talk/passage/passage-sound.ts'
import { possibleRecipients, sharingLimits } from '../talk/passage/recipients.ts'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { newSessionPage, sessionsPage } from './new-view.tsx'
import { ownPassage } from './passage.ts'
import { neighbour, phases, sharingIsOpen } from './phases.ts'
import { moveTo, openSession, sayReady, sessionSeenBy, sessionsOf } from './queries.ts'
import { sessionPage } from './session-view.tsx'

const words = messages.da
const invitation = z.object({
  stykke: z.uuid(),
  with: z
    .union([z.uuid(), z.array(z.uuid())], { error: words.tooFew })
    .transform((ids) => [ids].flat())
    .refine((ids) => ids.length >= 2 && ids.length <= 11, { error: words.tooFew }),
  facilitator: z.uuid(),
  until: z.iso.date({ error: words.badUntil }),
})
const noticing = z.object({
  submissionId: z.uuid(),
  tur: z.union([z.literal(''), z.coerce.number().int().min(1)]).default(''),
  body: z.string().trim().min(1, { error: words.empty }).max(4000),
})

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
    path: '/laan-et-oere',
    guard: whoConverse,
    gets: { caseworker: 422, others: 404 },
    reads: 'chosePassage',
    form: invitation,
    handler: async (visit, sql, form) => {
      const passage = await ownPassage(sql, visit.me, form.stykke)
      const limits = await sharingLimits(sql, passage.conversation_id)
      const guests = (await possibleRecipients(sql, visit.me)).filter((person) =>
        form.with.includes(person.id),
      )
      const refuse = (field: string, sentence: string) =>
        showNew(visit, sql, form.stykke, { problems: [problemFrom(field, sentence)], typed: form })
      if (guests.length < form.with.length) return refuse('with', words.tooFew)
      if (form.facilitator !== visit.me.personId && !form.with.includes(form.facilitator))
        return refuse('facilitator', words.facilitatorOut)
      const ends = guests.map((one) =>
        one.purpose === 'research' ? limits.researchUntil : limits.colleaguesUntil,
      )
      if (ends.includes(null)) return refuse('with', words.noConsent)
      if (form.until < today(visit.services.now()) || ends.some((end) => end !== null && form.until > end))
        return refuse('until', words.badUntil)
      const id = await openSession(sql, visit.me, {
        passage,
        facilitatorId: form.facilitator,
        guests,
        until: form.until,
      })
      return visit.c.redirect(`/laan-et-oere/${id}`, 303)
    },
    again: (visit, sql, again) => {
      const stykke = z.uuid().safeParse(again.typed['stykke'])
      if (!stykke.success) throw new NotFound()
      return showNew(visit, sql, stykke.data, again)
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
    form: z.object({ from: z.enum(phases), where: z.enum(['next', 'back']) }),
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
    form: z.object({ ready: z.enum(['yes', 'no']) }),
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
    form: noticing,
    handler: async (visit, sql, { submissionId, tur, body }) => {
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      const at = tur === '' ? null : Math.min(session.to_turn, Math.max(session.from_turn, tur))
      await writeNoticing(sql, visit.services, visit.me, {
        submissionId,
        conversationId: session.conversation_id,
        ownerId: session.owner_id,
        passageId: session.passage_id,
        earSessionId: session.id,
        kind: session.phase === 'takeHome' ? 'experiment' : 'noticing',
        fromTurn: at ?? session.from_turn,
        toTurn: at ?? session.to_turn,
        body,
      })
      return visit.c.redirect(`/laan-et-oere/${session.id}`, 303)
    },
    again: (visit, sql, again) => show(visit, sql, again),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/bemaerkninger/:noticing/del',
    guard: whoReflect,
    gets: { caseworker: 409, colleague: 409, others: 404 },
    reads: sendsOn,
    form: z.object({ shared: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { shared }) => {
      const session = await sessionSeenBy(sql, visit.me, idOf(visit))
      if (!sharingIsOpen(session.phase)) throw new Conflict(problemFrom('', words.closed).what)
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
  const limits = await sharingLimits(sql, passage.conversation_id)
  const only = { fromTurn: passage.from_turn, toTurn: passage.to_turn }
  const recipients = (await possibleRecipients(sql, me)).filter((person) =>
    person.purpose === 'research' ? limits.researchUntil : limits.colleaguesUntil,
  )
  return newSessionPage(visit, {
    passage,
    transcript: await readTranscript(sql, services, me, passage.conversation_id, only),
    recipients,
    latest: limits.colleaguesUntil,
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
