import type { Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { today } from '@lydhoer/words'
import { whoReflect } from '../../shared/people/roles.ts'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { type Again, guarded, idOf, param, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { noticingRoutes } from '../talk/notes/noticing-routes.ts'
import { noticingsSeenBy } from '../talk/notes/noticings.ts'
import { soundSpanOf } from '../talk/passage/passage-sound.ts'
import { chosenFrom, recipientsOf } from '../talk/passage/recipients.ts'
import { longestVeiledMs } from '../talk/sound/index.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { stretchSeenBy, type Stretch } from '../talk/stretch/stretch.ts'
import { clipOf } from './clip.ts'
import { shareForm, stretchForm, inOrder, type ShareForm, type StretchForm } from './form.ts'
import { problems } from './messages.ts'
import { isSharedHere, passagePage } from './passage-view.tsx'
import {
  passagesSharedWith,
  sharePassage,
  sharesOf,
  takeBack,
  whoHearUnveiled,
  type NewShare,
} from './queries.ts'
import { silencesFrom, veilFrom } from './veil.ts'
import { sharedWithMePage, sharePage } from './view.tsx'
import { itsOwner, thoseWhoHaveIt } from '../talk/stretch/askers.ts'

const passageOf = (visit: Visit, sql: Sql) => stretchSeenBy(sql, visit.me, { passage: idOf(visit) })
const talkOf = (visit: Visit, sql: Sql) => stretchSeenBy(sql, visit.me, { conversation: idOf(visit) })

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/stykker/nyt',
    ...itsOwner(200),
    reads: 'chosePassage',
    form: stretchForm,
    handler: (visit, sql, chosen) => showShare(visit, sql, chosen),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/stykker/nyt',
    ...itsOwner(303),
    reads: 'chosePassage',
    form: shareForm,
    handler: async (visit, sql, form) => {
      const { me } = visit
      const talk = await talkOf(visit, sql)
      const { conversationId, citizenId } = talk
      const turns = within(talk, form)
      const possible = await recipientsOf(sql, me, conversationId)
      const { submissionId, until, withSound } = form
      const recipients = chosenFrom(possible, form, today(visit.services.now()))
      const share = {
        submissionId,
        conversationId,
        citizenId,
        ...turns,
        recipients,
        until,
        withSound,
      }
      const id = await sharePassage(sql, me, { ...share, veil: await veilOf(sql, share, form) })
      return visit.c.redirect(`/stykker/${id}`, 303)
    },
    again: async (visit, sql, again) => {
      const chosen = stretchForm.safeParse(again.typed)
      if (!chosen.success) throw new Invalid(again.problems)
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
    ...thoseWhoHaveIt(200),
    reads: 'readPassage',
    handler: (visit, sql) => showPassage(visit, sql),
  }),
  slow({
    method: 'GET',
    path: '/stykker/:id/lyd',
    ...thoseWhoHaveIt(200),
    reads: 'heardPassage',
    handler: (visit, database) => clipOf(visit, database, idOf(visit)),
  }),
  ...noticingRoutes({
    at: '/stykker/:id/bemaerkninger',
    ...thoseWhoHaveIt(303),
    reads: 'readPassage',
    seen: passageOf,
    show: showPassage,
    within: '/stykker/:id#bemaerkninger',
    page: ({ passageId }) => `/stykker/${passageId}#bemaerkninger`,
    sharing: {
      gets: { caseworker: 303, others: 404 },
      refuse: (_, noticing) => {
        if (!isSharedHere(noticing)) throw new Conflict(problems.sharedInSession)
      },
    },
  }),
  guarded({
    method: 'POST',
    path: '/stykker/:id/delinger/:share/slet',
    ...itsOwner(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      await takeBack(sql, visit.me, idOf(visit), param(visit, 'share'))
      return visit.c.redirect(`/stykker/${idOf(visit)}`, 303)
    },
  }),
]

/** @throws Invalid when some of the chosen turns are not in the conversation */
function within(talk: Stretch, chosen: StretchForm) {
  const turns = inOrder(chosen)
  if (turns.toTurn > talk.toTurn) throw new Invalid([{ field: 'fra', what: problems.badTurns }])
  return turns
}

async function showShare(visit: Visit, sql: Sql, chosen: StretchForm, again?: Again) {
  const talk = await talkOf(visit, sql)
  const stretch = { ...talk, ...within(talk, chosen) }
  return sharePage(visit, {
    stretch,
    transcript: await readStretch(sql, visit, stretch),
    recipients: await recipientsOf(sql, visit.me, stretch.conversationId),
    again,
  })
}

async function showPassage(visit: Visit, sql: Sql, again?: Again) {
  const passage = await passageOf(visit, sql)
  const { conversationId, passageId } = passage
  const { services, me } = visit
  const noticings = await noticingsSeenBy(sql, services, me, conversationId, { passageId })
  return passagePage(visit, {
    passage,
    transcript: await readStretch(sql, visit, passage),
    noticings: noticings.filter((one) => one.kind === 'noticing'),
    shares: passage.share === null ? await sharesOf(sql, me, passageId) : [],
    again,
  })
}

/**
 * How the sound is to be disguised, as the form says.
 *
 * @throws Invalid when its times are none, the passage is too long, or somebody has heard it as it is.
 */
async function veilOf(sql: Sql, share: Omit<NewShare, 'veil'>, form: ShareForm): Promise<Veil | null> {
  const silent = silencesFrom(form.silences)
  if (!silent) throw new Invalid([{ field: 'silences', what: problems.badSilences }])
  const veil = share.withSound ? veilFrom(form.disguise, silent) : null
  if (!veil) return null
  const sound = await soundSpanOf(sql, share.conversationId, share.fromTurn, share.toTurn)
  if (sound && sound.toMs - sound.fromMs > longestVeiledMs)
    throw new Invalid([{ field: 'silences', what: problems.tooLongToVeil }])
  const heard = await whoHearUnveiled(sql, share)
  if (heard.length > 0) throw new Invalid([{ field: 'with', what: problems.heardAlready }])
  return veil
}
