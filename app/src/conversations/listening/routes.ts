import { z } from 'zod'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { deleteNoticing, noticingsSeenBy, rewriteNoticing, writeNoticing } from '../talk/notes/noticings.ts'
import { answerOpportunity, marksOn } from '../talk/notes/marks.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { guarded, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { soundOf, peaksOf } from './sound.ts'
import { lensesOn } from './lenses.tsx'
import { noticingForm, place, whole } from './form.ts'
import { problems } from './messages.ts'
import { mirrorOf, mirrorPage } from './mirror.tsx'
import { conversationOwnedBy, passagesOf, recordListening } from './queries.ts'
import { NoticingForm, NoticingGone, type Writing } from './noticing-view.tsx'
import { SoundState } from './sound-state.tsx'
import { measuredPausesOf } from './measured-pauses.tsx'
import { withTimesFromSound } from './proposed-times.ts'
import { listeningPage } from './view.tsx'
import type { Sql } from '@lydhoer/database'

const answered = z.object({ submissionId: z.uuid(), tur: whole, svar: z.enum(['ja', 'nej']) })
const notesAt = (id: string) => `/samtaler/${id}/bemaerkninger`

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/spejl',
    guard: whoConverse,
    gets: 200,
    reads: 'sawMirror',
    handler: async (visit, sql) => mirrorPage(visit, await mirrorOf(sql, visit)),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'listened',
    form: z.object({
      linser: z.string().optional(),
      tegn: z.string().optional(),
      skriv: whole.optional(),
      ret: z.string().optional(),
    }),
    handler: async (visit, sql, { skriv, ret, ...shown }) => {
      const writing = ret
        ? { noticing: ret }
        : skriv !== undefined
          ? { at: { turn: skriv, from: null, to: null } }
          : null
      return show(visit, sql, shown, writing)
    },
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/lydens-tilstand',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: { nothing: 'Whether the sound is ready' },
    handler: async (visit, sql) => {
      const { recording_state } = await conversationOwnedBy(sql, visit.me, idOf(visit))
      return visit.c.html(SoundState({ visit, id: idOf(visit), state: recording_state }))
    },
  }),
  slow({
    method: 'GET',
    path: '/samtaler/:id/lyd',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'listened',
    handler: (visit, database) => soundOf(visit, database, idOf(visit)),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/lydens-bolger',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'listened',
    handler: async (visit, sql) => visit.c.json(await peaksOf(sql, visit, idOf(visit))),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/bemaerkninger/ny',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: { nothing: 'An empty field' },
    form: place,
    handler: async (visit, sql, { tur, fra, til }) => {
      const id = idOf(visit)
      await conversationOwnedBy(sql, visit.me, id)
      if (!visit.c.req.header('hx-request'))
        return visit.c.redirect(`/samtaler/${id}?skriv=${tur}#t${tur}`, 303)
      const at = { turn: tur, from: fra ?? null, to: til ?? null }
      return visit.c.html(NoticingForm({ visit, address: notesAt(id), at }))
    },
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/bemaerkninger/ny',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'listened',
    form: noticingForm,
    handler: async (visit, sql, { submissionId, tur, fra, til, body }) => {
      const id = idOf(visit)
      await conversationOwnedBy(sql, visit.me, id)
      const turns = { fromTurn: tur, toTurn: tur }
      const { conversation } = await readTranscript(sql, visit.services, visit.me, id, turns)
      const text = conversation.turns[0]?.text ?? ''
      const inside = fra !== undefined && til !== undefined && fra < til && til <= text.length
      if (fra !== undefined && !inside) throw new Invalid([{ field: 'body', what: problems.wordsMoved }])
      await writeNoticing(sql, visit.services, visit.me, {
        submissionId,
        conversationId: id,
        ownerId: visit.me.personId,
        ...turns,
        fromChar: inside ? fra : null,
        toChar: inside ? til : null,
        body,
      })
      return visit.c.redirect(`/samtaler/${id}#t${tur}`, 303)
    },
    again: (visit, sql, again) => {
      const at = place.safeParse(again.typed)
      if (!at.success) throw new Invalid(again.problems)
      const { tur, fra, til } = at.data
      return show(visit, sql, {}, { at: { turn: tur, from: fra ?? null, to: til ?? null }, again })
    },
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/muligheder',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    button: answered,
    handler: async (visit, sql, { submissionId, tur, svar }) => {
      const id = idOf(visit)
      await conversationOwnedBy(sql, visit.me, id)
      const turns = { fromTurn: tur, toTurn: tur }
      const { conversation } = await readTranscript(sql, visit.services, visit.me, id, turns)
      if (conversation.turns.length === 0) throw new NotFound()
      await answerOpportunity(sql, visit.me, {
        submissionId,
        conversationId: id,
        ownerId: visit.me.personId,
        ...turns,
        answer: svar === 'ja',
      })
      return visit.c.redirect(`/samtaler/${id}#t${tur}`, 303)
    },
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/bemaerkninger/:noticing/ret',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: { nothing: 'One’s own noticing; that there are some, the citizen sees' },
    handler: async (visit, sql) => {
      const noticing = await mine(visit, sql)
      if (!visit.c.req.header('hx-request'))
        return visit.c.redirect(`/samtaler/${idOf(visit)}?ret=${noticing.id}#n${noticing.id}`, 303)
      return visit.c.html(NoticingForm({ visit, address: notesAt(idOf(visit)), noticing }))
    },
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/bemaerkninger/:noticing/ret',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'listened',
    form: noticingForm,
    handler: async (visit, sql, { body }) => {
      const found = await mine(visit, sql)
      await rewriteNoticing(sql, visit.services, visit.me, found.id, body)
      return visit.c.redirect(`/samtaler/${idOf(visit)}#t${found.fromTurn}`, 303)
    },
    again: async (visit, sql, again) =>
      show(visit, sql, {}, { noticing: (await mine(visit, sql)).id, again }),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/bemaerkninger/:noticing/slet',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: { nothing: 'That one’s own noticing is gone' },
    handler: async (visit, sql) => {
      const found = await mine(visit, sql)
      await deleteNoticing(sql, visit.me, found.id)
      if (visit.c.req.header('hx-request'))
        return visit.c.html(NoticingGone({ visit, noticing: found, address: notesAt(idOf(visit)) }))
      return visit.c.redirect(`/samtaler/${idOf(visit)}#t${found.fromTurn}`, 303)
    },
  }),
]

const idOf = (visit: Visit) => visit.c.req.param('id') ?? ''

async function mine(visit: Visit, sql: Sql) {
  const all = await noticingsSeenBy(sql, visit.services, visit.me, idOf(visit))
  const found = all.find((one) => one.id === visit.c.req.param('noticing') && one.mine)
  if (!found) throw new NotFound()
  return found
}

/** The listening page, with the form open where something is being written. */
async function show(
  visit: Visit,
  sql: Sql,
  { linser, tegn }: { linser?: string | undefined; tegn?: string | undefined },
  writing: Writing | null,
): Promise<Response> {
  const id = idOf(visit)
  const { me, services } = visit
  const conversation = await conversationOwnedBy(sql, me, id)
  if (conversation.format && !conversation.confirmed_at) return visit.c.redirect(`/samtaler/${id}/navne`, 303)
  if (!conversation.format && !conversation.recording_state)
    return visit.c.redirect(`/samtaler/${id}/materiale`, 303)
  await recordListening(sql, visit, conversation)
  const transcript = conversation.format ? await readTranscript(sql, services, me, id) : null
  const measuredPauses = await measuredPausesOf(sql, id)
  return listeningPage(visit, {
    conversation,
    transcript,
    proposed:
      transcript &&
      (await withTimesFromSound(sql, services, me, {
        conversationId: id,
        conversation: transcript.conversation,
        pauses: measuredPauses,
        durationMs: conversation.duration_ms,
      })),
    noticings: (await noticingsSeenBy(sql, services, me, id)).filter((one) => one.kind === 'noticing'),
    passages: await passagesOf(sql, id),
    measuredPauses,
    codes: conversation.confirmed_at ? await marksOn(sql, services, me, id) : [],
    signs: tegn !== 'nej',
    on: lensesOn(linser),
    writing,
  })
}
