import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoConverse } from '../../shared/people/roles.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, idOf, param, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { answerOpportunity } from '../talk/notes/marks.ts'
import { whereForm } from '../talk/notes/note-form.ts'
import { noticingRoutes } from '../talk/notes/noticing-routes.ts'
import { conversationOwnedBy } from '../talk/stretch/conversation.ts'
import { stretchSeenBy, type StretchOnPage } from '../talk/stretch/stretch.ts'
import { answerKept } from './messages.ts'
import { mirrorOf, mirrorPage } from './mirror.tsx'
import { NoticingForm, NoticingGone } from './noticing-view.tsx'
import { show } from './show.tsx'
import { soundOf, peaksOf } from './sound.ts'
import { queryOf, shownIn, shownNow } from './shown.ts'
import { SoundState } from './sound-state.tsx'
import { itsOwner } from '../talk/stretch/askers.ts'

const turn = z.coerce.number().int().min(0)
const answered = z.object({ submissionId: z.uuid(), tur: turn, svar: z.enum(['ja', 'nej']) })
/** What of the page is shown: lenses, signs, and the form at a turn or at a noticing of one's own. */
const shownForm = z.object({
  linser: z.string().optional(),
  tegn: z.string().optional(),
  skriv: turn.optional(),
  ret: z.string().optional(),
})

const talkOf = (visit: Visit, sql: Sql) => stretchSeenBy(sql, visit.me, { conversation: idOf(visit) })

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
    ...itsOwner(200),
    reads: 'listened',
    form: shownForm,
    handler: async (visit, sql, { skriv, ret, ...shown }) => {
      const writing = ret ? { noticing: ret } : skriv !== undefined ? { tur: skriv } : null
      return show(visit, sql, shownIn(shown), writing)
    },
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/lydens-tilstand',
    ...itsOwner(200),
    reads: { nothing: 'Whether the sound is ready' },
    handler: async (visit, sql) => {
      const { id, recording_state } = await conversationOwnedBy(sql, visit.me, idOf(visit))
      return visit.c.html(SoundState({ visit, id, state: recording_state }))
    },
  }),
  slow({
    method: 'GET',
    path: '/samtaler/:id/lyd',
    ...itsOwner(200),
    reads: 'listened',
    handler: (visit, database) => soundOf(visit, database, idOf(visit)),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/lydens-bolger',
    ...itsOwner(200),
    reads: 'listened',
    handler: async (visit, sql) => visit.c.json(await peaksOf(sql, visit, idOf(visit))),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/muligheder',
    ...itsOwner(303),
    reads: sendsOn,
    button: answered,
    handler: async (visit, sql, { submissionId, tur, svar }) => {
      const talk = await talkOf(visit, sql)
      if (tur < talk.fromTurn || tur > talk.toTurn) throw new NotFound()
      const turn = { ...talk, fromTurn: tur, toTurn: tur }
      await answerOpportunity(sql, visit.me, { ...turn, submissionId, answer: svar === 'ja' })
      return redirectWith(visit, atTurn(talk, tur, visit), { says: answerKept })
    },
  }),
  ...noticingRoutes({
    at: '/samtaler/:id/bemaerkninger',
    ...itsOwner(303),
    reads: 'listened',
    seen: talkOf,
    show: showAgain,
    page: atTurn,
    margin: {
      form: (visit, { conversationId }, about) =>
        NoticingForm({ visit, conversationId, about, shown: shownNow(visit) }),
      gone: (visit, undo, turn) => NoticingGone({ visit, undo, turn }),
      opened: ({ conversationId }, about) =>
        `/samtaler/${conversationId}` +
        ('tur' in about ? `?skriv=${about.tur}#t${about.tur}` : `?ret=${about.id}#n${about.id}`),
    },
  }),
]

/** A turn on the page, with what is shown of it as it is. */
function atTurn(
  { conversationId }: Pick<StretchOnPage, 'conversationId'>,
  turn: number | undefined,
  visit: Visit,
): string {
  return `/samtaler/${conversationId}${queryOf(shownNow(visit))}#t${turn}`
}

/** The page with the form for a noticing as it was filled in. */
function showAgain(visit: Visit, sql: Sql, again: Again): Promise<Response> {
  const noticing = param(visit, 'noticing')
  if (noticing) return show(visit, sql, shownNow(visit), { noticing, again })
  const at = whereForm.safeParse(again.typed)
  if (!at.success) throw new Invalid(again.problems)
  return show(visit, sql, shownNow(visit), { ...at.data, again })
}
