import type { Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { today } from '@lydhoer/words'
import type { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { problemsIn } from '../../shared/request/form.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, idOf, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { chosenFrom, recipientsOf } from '../talk/passage/recipients.ts'
import { itsOwner } from '../talk/stretch/askers.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import type { StretchOnPage } from '../talk/stretch/stretch.ts'
import { chosenTurns } from './chosen-turns.ts'
import { clipAsShared, isTooLongToVeil } from './clip.ts'
import {
  asTyped,
  hearQuery,
  keepForm,
  keepQuery,
  shareForm,
  soundForm,
  stretchForm,
  type AsTyped,
  type ShareForm,
  type SoundForm,
  type StretchForm,
} from './form.ts'
import { problems, receipts } from './messages.ts'
import { askAboutNames } from './names-in-question.ts'
import { askedBefore, keepPassage, sharePassage, whoHearUnveiled } from './queries.ts'
import { keepPage } from './question-view.tsx'
import { sharePage, type Hearing } from './share-view.tsx'
import { silencesOf } from './silences.ts'
import { silencesFrom, veilFrom } from './veil.ts'

const turnsOf = (visit: Visit, sql: Sql, chosen: StretchForm) =>
  chosenTurns(sql, visit.me, idOf(visit), chosen)

/** Making a passage of turns of one's own conversation: kept for oneself, shared, or kept to lend an ear to. */
export const choosingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/stykker/gem',
    ...itsOwner(200),
    reads: 'chosePassage',
    form: keepQuery,
    handler: (visit, sql, chosen) => showKeep(visit, sql, chosen),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/stykker/gem',
    ...itsOwner(303),
    reads: 'chosePassage',
    form: keepForm,
    handler: async (visit, sql, form) => {
      const stretch = await turnsOf(visit, sql, form)
      const { submissionId, question, saa } = form
      if (saa === 'oere' && question === '')
        throw new Invalid([{ field: 'question', what: problems.askSomething }])
      await askAboutNames(sql, visit.me, stretch.conversationId, form)
      const id = await keepPassage(sql, visit.services, visit.me, { ...stretch, submissionId, question })
      const onwards = saa === 'oere' ? `/laan-et-oere/ny?stykke=${id}` : `/stykker/${id}`
      return redirectWith(visit, onwards, { says: receipts.kept })
    },
    again: (visit, sql, again) => showKeep(visit, sql, readAs(keepQuery, again.typed), again),
  }),
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
      const { me, services } = visit
      const stretch = await turnsOf(visit, sql, form)
      const possible = await recipientsOf(sql, me, stretch.conversationId)
      const { submissionId, question, until, withSound } = form
      const recipients = chosenFrom(possible, form, today(services.now()))
      await askAboutNames(sql, me, stretch.conversationId, form)
      const share = { ...stretch, submissionId, question, recipients, until, withSound }
      const veil = await veilFor(sql, stretch, form, recipients)
      const id = await sharePassage(sql, services, me, { ...share, veil })
      const says = receipts.shared(recipients.map(({ name }) => name))
      return redirectWith(visit, `/stykker/${id}`, { says })
    },
    again: (visit, sql, again) => showShare(visit, sql, readAs(stretchForm, again.typed), { again }),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/stykker/lyt',
    ...itsOwner(200),
    reads: 'chosePassage',
    within: '/samtaler/:id',
    button: asTyped,
    handler: async (visit, sql, typed) => {
      const chosen = readAs(stretchForm, typed)
      const sound = { ...readAs(soundForm, typed), withSound: true }
      const veil = veilOf(await turnsOf(visit, sql, chosen), sound)
      return showShare(visit, sql, chosen, { typed, hearing: { veil } })
    },
    again: (visit, sql, again) => showShare(visit, sql, readAs(stretchForm, again.typed), { again }),
  }),
  slow({
    method: 'GET',
    path: '/samtaler/:id/stykker/lyd',
    ...itsOwner(200),
    reads: 'heardPassage',
    form: hearQuery,
    handler: (visit, database, { fordrejet, stille, ...chosen }) =>
      clipAsShared(
        visit,
        database,
        (sql) => turnsOf(visit, sql, chosen),
        veilFrom(fordrejet, silencesOf(stille.split(','))),
      ),
  }),
]

/** @throws Invalid when what was typed does not fit: without turns there is nothing to show it beside */
function readAs<Schema extends z.ZodType>(schema: Schema, typed: Again['typed']): z.output<Schema> {
  const read = schema.safeParse(typed)
  if (!read.success) throw new Invalid(problemsIn(schema, read.error))
  return read.data
}

async function showKeep(visit: Visit, sql: Sql, chosen: z.output<typeof keepQuery>, again?: Again) {
  const stretch = await turnsOf(visit, sql, chosen)
  return keepPage(visit, {
    stretch,
    transcript: await readStretch(sql, visit, stretch),
    asked: await askedBefore(sql, visit.services, visit.me, stretch),
    afterwards: chosen.saa,
    again,
  })
}

interface Shown {
  again?: Again
  /** All that was filled in when the sound was to be heard first. */
  typed?: AsTyped
  hearing?: Hearing
}

async function showShare(visit: Visit, sql: Sql, chosen: StretchForm, shown: Shown = {}) {
  const stretch = await turnsOf(visit, sql, chosen)
  return sharePage(visit, {
    stretch,
    transcript: await readStretch(sql, visit, stretch),
    asked: await askedBefore(sql, visit.services, visit.me, stretch),
    recipients: await recipientsOf(sql, visit.me, stretch.conversationId),
    ...shown,
  })
}

/**
 * How the sound is to be disguised, as the form says.
 *
 * @throws Invalid when its times are none, or the passage is too long
 */
function veilOf({ sound }: StretchOnPage, form: SoundForm): Veil | null {
  const written = silencesFrom(form.silences)
  if (!written) throw new Invalid([{ field: 'silences', what: problems.badSilences }])
  const veil = form.withSound ? veilFrom(form.disguise, [...silencesOf(form.stille), ...written]) : null
  if (veil && sound && isTooLongToVeil(sound))
    throw new Invalid([{ field: 'silences', what: problems.tooLongToVeil }])
  return veil
}

/** @throws Invalid as `veilOf`, and when somebody has heard the sound as it is */
async function veilFor(
  sql: Sql,
  stretch: StretchOnPage,
  form: ShareForm,
  recipients: ReturnType<typeof chosenFrom>,
): Promise<Veil | null> {
  const veil = veilOf(stretch, form)
  const heard = veil ? await whoHearUnveiled(sql, { ...stretch, recipients }) : []
  if (heard.length > 0) throw new Invalid([{ field: 'with', what: problems.heardAlready }])
  return veil
}
