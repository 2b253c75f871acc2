import { today } from '@lydhoer/words'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { deleteNoticing, noticingsSeenBy, shareNoticing, writeNoticing } from '../talk/notes/noticings.ts'
import { noteForm, turnsOf as turnsAbout } from '../talk/notes/note-form.ts'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { guarded, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { stretchOf } from '../talk/passage/passage-sound.ts'
import { chosenFrom, recipientsOf } from '../talk/passage/recipients.ts'
import { longestVeiledMs } from '../talk/sound/index.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { clipOf } from './clip.ts'
import { shareForm, stretchForm, turnsOf, type ShareForm } from './form.ts'
import { problems } from './messages.ts'
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

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/stykker/nyt',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'chosePassage',
    form: stretchForm,
    handler: (visit, sql, chosen) => showShare(visit, sql, turnsOf(chosen)),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/stykker/nyt',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'chosePassage',
    form: shareForm,
    handler: async (visit, sql, form) => {
      const conversation = await sharableConversation(sql, visit.me, param(visit, 'id'))
      const possible = await recipientsOf(sql, visit.me, conversation.id)
      const share = {
        submissionId: form.submissionId,
        conversationId: conversation.id,
        citizenId: conversation.citizen_id,
        ...turnsOf(form),
        recipients: chosenFrom(possible, form, today(visit.services.now())),
        until: form.until,
        withSound: form.withSound,
      }
      const id = await sharePassage(sql, visit.me, { ...share, veil: await veilOf(sql, share, form) })
      return visit.c.redirect(`/stykker/${id}`, 303)
    },
    again: async (visit, sql, again) => {
      const chosen = stretchForm.safeParse(again.typed)
      if (!chosen.success) throw new Invalid(again.problems)
      return showShare(visit, sql, turnsOf(chosen.data), again)
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
      await writeNoticing(sql, visit.services, visit.me, {
        submissionId,
        conversationId: passage.conversation_id,
        ownerId: passage.owner_id,
        passageId: passage.id,
        ...turnsAbout(passage, tur),
        body,
      })
      return visit.c.redirect(`/stykker/${passage.id}#bemaerkninger`, 303)
    },
    within: '/stykker/:id#bemaerkninger',
    again: showPassage,
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/bemaerkninger/:noticing/del',
    guard: whoReflect,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    button: z.object({ shared: z.enum(['yes', 'no']) }),
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

async function showShare(
  visit: Visit,
  sql: Sql,
  chosen: { fromTurn: number; toTurn: number },
  again?: Again,
) {
  const { me, services } = visit
  const id = param(visit, 'id')
  const conversation = await sharableConversation(sql, me, id)
  await recordAccess(sql, visit, {
    citizenId: conversation.citizen_id,
    conversationId: id,
    purpose: 'ownReflection',
  })
  const transcript = await readTranscript(sql, services, me, id, chosen).catch((error: unknown) => {
    throw error instanceof NotFound ? new Invalid([{ field: 'fra', what: problems.badTurns }]) : error
  })
  const recipients = await recipientsOf(sql, me, id)
  return sharePage(visit, { conversation, transcript, recipients, ...chosen, again })
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

/**
 * How the sound is to be disguised, as the form says.
 *
 * @throws Invalid when its times are none, the passage is too long, or somebody has heard it as it is.
 */
async function veilOf(sql: Sql, share: NewShare, form: ShareForm): Promise<Veil | null> {
  const silent = silencesFrom(form.silences)
  if (!silent) throw new Invalid([{ field: 'silences', what: problems.badSilences }])
  const veil = share.withSound ? veilFrom(form.disguise, silent) : null
  if (!veil) return null
  const stretch = await stretchOf(sql, share.conversationId, share.fromTurn, share.toTurn)
  if (stretch && stretch.toMs - stretch.fromMs > longestVeiledMs)
    throw new Invalid([{ field: 'silences', what: problems.tooLongToVeil }])
  const heard = await whoHearUnveiled(sql, share)
  if (heard.length > 0) throw new Invalid([{ field: 'with', what: problems.heardAlready }])
  return veil
}
