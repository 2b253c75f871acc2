import { today } from '@lydhoer/words'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { Invalid, NotFound, problemFrom } from '../../shared/request/errors.ts'
import { deleteNoticing, noticingsSeenBy, shareNoticing, writeNoticing } from '../talk/notes/noticings.ts'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { guarded, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { stretchOf } from '../talk/passage/passage-sound.ts'
import { possibleRecipients } from '../talk/passage/recipients.ts'
import { longestVeiledMs } from '../talk/sound/index.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { clipOf } from './clip.ts'
import { messages } from './messages.ts'
import { passagePage } from './passage-view.tsx'
import {
  passageSeenBy,
  passagesSharedWith,
  sharableConversation,
  sharePassage,
  whoHearUnveiled,
  type NewShare,
  sharesOf,
  takeBack,
} from './queries.ts'
import { silencesFrom, veilFrom } from './veil.ts'
import { sharedWithMePage, sharePage } from './view.tsx'
import type { Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'

const turn = z.coerce.number().int().min(1)
const stretch = z.object({ fra: turn, til: turn })
const words = messages.da
const shareForm = z.object({
  fra: turn,
  til: turn,
  with: z
    .union([z.uuid(), z.array(z.uuid())], { error: words.chooseSomebody })
    .transform((ids) => [ids].flat()),
  until: z.iso.date({ error: words.badUntil }),
  withSound: z.literal('on').optional(),
  disguise: z.literal('on').optional(),
  silences: z.string().max(500).default(''),
})
const noteForm = z.object({
  submissionId: z.uuid(),
  tur: z.union([z.literal(''), turn]).default(''),
  body: z.string().trim().min(1, { error: words.emptyNote }).max(4000),
})

/**
 * How the sound is to be disguised, as the form says.
 *
 * @throws Invalid when its times are none, the passage is too long, or somebody has heard it as it is.
 */
async function veilOf(sql: Sql, share: NewShare, form: z.infer<typeof shareForm>): Promise<Veil | null> {
  const silent = silencesFrom(form.silences)
  if (!silent) throw new Invalid([problemFrom('silences', words.badSilences)])
  const veil = share.withSound ? veilFrom(form.disguise === 'on', silent) : null
  if (!veil) return null
  const stretch = await stretchOf(sql, share.conversationId, share.fromTurn, share.toTurn)
  if (stretch && stretch.toMs - stretch.fromMs > longestVeiledMs)
    throw new Invalid([problemFrom('silences', words.tooLongToVeil)])
  const heard = await whoHearUnveiled(sql, share)
  if (heard.length > 0) throw new Invalid([problemFrom('with', words.heardAlready)])
  return veil
}

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/stykker/nyt',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'chosePassage',
    form: stretch,
    handler: (visit, sql, chosen) => showShare(visit, sql, chosen),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/stykker',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'chosePassage',
    form: shareForm,
    handler: async (visit, sql, form) => {
      const conversation = await sharableConversation(sql, visit.me, param(visit, 'id'))
      const possible = await possibleRecipients(sql, visit.me)
      const recipients = possible.filter((person) => form.with.includes(person.id))
      if (recipients.length < form.with.length) throw new Invalid([problemFrom('with', words.refused)])
      const limits = recipients.map((person) =>
        person.purpose === 'research' ? conversation.researchUntil : conversation.colleaguesUntil,
      )
      if (limits.some((limit) => limit === null)) throw new Invalid([problemFrom('with', words.refused)])
      if (
        form.until < today(visit.services.now()) ||
        limits.some((limit) => limit !== null && form.until > limit)
      )
        throw new Invalid([problemFrom('until', words.badUntil)])
      const share = {
        conversationId: conversation.id,
        citizenId: conversation.citizen_id,
        fromTurn: Math.min(form.fra, form.til),
        toTurn: Math.max(form.fra, form.til),
        recipients,
        until: form.until,
        withSound: form.withSound === 'on',
      }
      const id = await sharePassage(sql, visit.me, { ...share, veil: await veilOf(sql, share, form) })
      return visit.c.redirect(`/stykker/${id}`, 303)
    },
    again: async (visit, sql, again) => {
      const chosen = stretch.safeParse(again.typed)
      if (!chosen.success) throw new Invalid([problemFrom('fra', words.badTurns)])
      return showShare(visit, sql, chosen.data, again)
    },
  }),
  guarded({
    method: 'GET',
    path: '/stykker',
    guard: whoReflect,
    gets: 200,
    reads: { nothing: 'Who has shared which turns; nothing of what was said' },
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      sharedWithMePage(
        visit,
        await passagesSharedWith(sql, visit.me, efter),
        efter === null ? await goneThings(sql, 'passage') : [],
      ),
  }),
  guarded({
    method: 'GET',
    path: '/stykker/:id',
    guard: whoReflect,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads: 'readPassage',
    handler: (visit, sql) => showPassage(visit, sql),
  }),
  slow({
    method: 'GET',
    path: '/stykker/:id/lyd',
    guard: whoReflect,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads: 'heardPassage',
    handler: (visit, database) => clipOf(visit, database, param(visit, 'id')),
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/bemaerkninger',
    guard: whoReflect,
    gets: { caseworker: 303, colleague: 303, others: 404 },
    reads: 'readPassage',
    form: noteForm,
    handler: async (visit, sql, { submissionId, tur, body }) => {
      const passage = await passageSeenBy(sql, visit.me, param(visit, 'id'))
      const at = tur === '' ? null : Math.min(passage.to_turn, Math.max(passage.from_turn, tur))
      await writeNoticing(sql, visit.services, visit.me, {
        submissionId,
        conversationId: passage.conversation_id,
        ownerId: passage.owner_id,
        passageId: passage.id,
        fromTurn: at ?? passage.from_turn,
        toTurn: at ?? passage.to_turn,
        body,
      })
      return visit.c.redirect(`/stykker/${passage.id}#bemaerkninger`, 303)
    },
    again: (visit, sql, again) => showPassage(visit, sql, again),
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/bemaerkninger/:noticing/del',
    guard: whoReflect,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    form: z.object({ shared: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { shared }) => {
      const passage = await passageSeenBy(sql, visit.me, param(visit, 'id'))
      await shareNoticing(sql, visit.me, param(visit, 'noticing'), shared === 'yes')
      return visit.c.redirect(`/stykker/${passage.id}#bemaerkninger`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/bemaerkninger/:noticing/slet',
    guard: whoReflect,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, sql) => {
      const passage = await passageSeenBy(sql, visit.me, param(visit, 'id'))
      await deleteNoticing(sql, visit.me, param(visit, 'noticing'))
      return visit.c.redirect(`/stykker/${passage.id}#bemaerkninger`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/delinger/:share/slet',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, sql) => {
      await takeBack(sql, visit.me, param(visit, 'id'), param(visit, 'share'))
      return visit.c.redirect(`/stykker/${param(visit, 'id')}`, 303)
    },
  }),
]

function param(visit: Visit, name: string): string {
  return visit.c.req.param(name) ?? ''
}

async function showShare(visit: Visit, sql: Sql, chosen: z.infer<typeof stretch>, again?: Again) {
  const id = param(visit, 'id')
  const conversation = await sharableConversation(sql, visit.me, id)
  await recordAccess(sql, visit, {
    citizenId: conversation.citizen_id,
    conversationId: id,
    purpose: 'ownReflection',
  })
  const [fromTurn, toTurn] = [Math.min(chosen.fra, chosen.til), Math.max(chosen.fra, chosen.til)]
  const transcript = await readTranscript(sql, visit.services, visit.me, id, { fromTurn, toTurn }).catch(
    (error: unknown) => {
      throw error instanceof NotFound ? new Invalid([problemFrom('fra', words.badTurns)]) : error
    },
  )
  const recipients = (await possibleRecipients(sql, visit.me)).filter((person) =>
    person.purpose === 'research' ? conversation.researchUntil : conversation.colleaguesUntil,
  )
  return sharePage(visit, { conversation, transcript, recipients, fromTurn, toTurn, again })
}

async function showPassage(visit: Visit, sql: Sql, again?: Again) {
  const passage = await passageSeenBy(sql, visit.me, param(visit, 'id'))
  await recordAccess(sql, visit, {
    citizenId: passage.citizen_id,
    conversationId: passage.conversation_id,
    purpose: passage.share?.purpose ?? 'ownReflection',
  })
  const only = { fromTurn: passage.from_turn, toTurn: passage.to_turn }
  const { services, me } = visit
  return passagePage(visit, {
    passage,
    transcript: await readTranscript(sql, services, me, passage.conversation_id, only),
    noticings: (
      await noticingsSeenBy(sql, services, me, passage.conversation_id, { passageId: passage.id })
    ).filter((one) => one.kind === 'noticing'),
    shares: passage.share === null ? await sharesOf(sql, me, passage.id) : [],
    again,
  })
}
