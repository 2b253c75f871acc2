import type { Sql } from '@lydhoer/database'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { z } from 'zod'
import type { Gets } from '../../../shared/request/askers.ts'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import type { Guard } from '../../../shared/request/guard.ts'
import { isForPagesCode } from '../../../shared/request/for-pages-code.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { sendsOn, type Reading } from '../../../shared/request/reading.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import type { StretchOnPage } from '../stretch/stretch.ts'
import { readTranscript } from '../transcript/transcript.ts'
import { both, problems } from './messages.ts'
import { noteForm, turnsOf, whereForm, type NoteForm, type Where } from './note-form.ts'
import {
  noticingsSeenBy,
  rewriteNoticing,
  writeNoticing,
  type NewNoticing,
  type Noticing,
} from './noticings.ts'
import { deleteNote, shareNotes } from './notes.ts'

/** Noticings beside each turn, written and rewritten where they stand. */
interface Margin<Of> {
  /** The form alone, for the page's own code to put where it belongs. */
  form(visit: Visit, stretch: Of, about: Where | Noticing): JSX.Element
  /** The page with that form in it. */
  opened(stretch: Of, about: Where | Noticing): string
  /** What stands where a noticing was, when it is gone: that it is, and the address that undoes it. */
  gone(visit: Visit, undo: string, turn: number): JSX.Element
}

interface Sharing<Of> {
  /** Who may share one of the caseworker's. */
  gets: Gets
  /** Whether one of one's own can be shared here and now; taking back is always possible. @throws Conflict when it cannot */
  refuse(stretch: Of, noticing: Noticing): void
}

/** One kind of stretch on which people write what they notice. */
interface NoticingsOn<Of extends StretchOnPage> {
  /** The address of its noticings: '/stykker/:id/bemaerkninger'. */
  at: string
  guard: Exclude<Guard, 'anyone'>
  /** Who may write one. */
  gets: Gets
  reads: Reading
  /** The stretch, as somebody who may see it. */
  seen(visit: Visit, sql: Sql): Promise<Of>
  /** Its page with a noticing that could not be kept. */
  show(visit: Visit, sql: Sql, again: Again): Response | Promise<Response>
  /** Where on its page one goes on; at a turn, when it is about one. */
  page(stretch: Of, turn: number | undefined, visit: Visit): string
  /** What is more to be said of one that is written now. */
  also?(stretch: Of): Pick<NewNoticing, 'earSessionId' | 'kind'>
  /** Left out where none is shared. */
  sharing?: Sharing<Of>
  /** Where the form stands in the page; left out where it stands in the margin. */
  within?: string
  margin?: Margin<Of>
}

/** One that stands is the caseworker's, and not there for anybody else. */
const itsAuthor: Gets = { caseworker: 303, others: 404 }

/**
 * Noticings on a stretch of talk, one's own until one shares them: written, deleted, shared and taken back, and in a margin
 * said in other words. The same wherever they are.
 */
export function noticingRoutes<Of extends StretchOnPage>(of: NoticingsOn<Of>): Route[] {
  const { at, guard, gets, reads, seen, page, sharing, margin } = of
  const routes: Route[] = [
    guarded({
      method: 'POST',
      path: margin ? `${at}/ny` : at,
      guard,
      gets,
      reads,
      form: noteForm,
      handler: async (visit, sql, form) => {
        const stretch = await seen(visit, sql)
        const about = await aboutWhat(visit, sql, stretch, form)
        const { submissionId, body } = form
        const noticing = { ...stretch, ...about, ...of.also?.(stretch), submissionId, body }
        await writeNoticing(sql, visit.services, visit.me, noticing)
        return redirectWith(visit, page(stretch, about.fromTurn, visit), { says: both('saved') })
      },
      again: (visit, sql, again) => of.show(visit, sql, again),
      ...(of.within !== undefined && { within: of.within }),
    }),
    guarded({
      method: 'POST',
      path: `${at}/:noticing/slet`,
      guard,
      gets: itsAuthor,
      reads: { nothing: 'That one’s own is gone' },
      handler: async (visit, sql) => {
        const { stretch, noticing } = await ownNoticing(visit, sql, seen)
        const to = page(stretch, noticing.fromTurn, visit)
        const undo = await deleteNote(sql, visit, 'noticing', noticing.id, to)
        if (margin && isForPagesCode(visit)) return visit.c.html(margin.gone(visit, undo, noticing.fromTurn))
        return redirectWith(visit, to, { says: both('deleted'), undo })
      },
    }),
  ]
  if (sharing) routes.push(sharingRoute(of, sharing))
  if (margin) routes.push(...marginRoutes(of, margin))
  return routes
}

function sharingRoute<Of extends StretchOnPage>(
  { at, guard, seen, page }: NoticingsOn<Of>,
  { gets, refuse }: Sharing<Of>,
): Route {
  return guarded({
    method: 'POST',
    path: `${at}/:noticing/del`,
    guard,
    gets,
    reads: sendsOn,
    button: z.object({ shared: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { shared }) => {
      const { stretch, noticing } = await ownNoticing(visit, sql, seen)
      if (noticing.kind === 'experiment') throw new NotFound()
      if (shared === 'yes') refuse(stretch, noticing)
      const isShared = shared === 'yes'
      await shareNotes(sql, visit.me, 'noticing', { id: noticing.id }, isShared)
      const says = both(isShared ? 'shared' : 'takenBack')
      return redirectWith(visit, page(stretch, undefined, visit), { says })
    },
  })
}

/** The form in the margin: for a new noticing, or for one's own in other words. */
function marginRoutes<Of extends StretchOnPage>(
  { at, guard, gets, reads, seen, page, show }: NoticingsOn<Of>,
  { form, opened }: Margin<Of>,
): Route[] {
  const open = (visit: Visit, stretch: Of, about: Where | Noticing) =>
    isForPagesCode(visit)
      ? visit.c.html(form(visit, stretch, about))
      : visit.c.redirect(opened(stretch, about), 303)
  return [
    guarded({
      method: 'GET',
      path: `${at}/ny`,
      guard,
      gets,
      reads: { nothing: 'An empty field' },
      form: whereForm,
      handler: async (visit, sql, where) => open(visit, await seen(visit, sql), where),
    }),
    guarded({
      method: 'GET',
      path: `${at}/:noticing/ret`,
      guard,
      gets,
      reads: { nothing: 'One’s own noticing; that there are some, the citizen sees' },
      handler: async (visit, sql) => {
        const { stretch, noticing } = await ownNoticing(visit, sql, seen)
        return open(visit, stretch, noticing)
      },
    }),
    guarded({
      method: 'POST',
      path: `${at}/:noticing/ret`,
      guard,
      gets,
      reads,
      form: noteForm,
      handler: async (visit, sql, { body }) => {
        const { stretch, noticing } = await ownNoticing(visit, sql, seen)
        await rewriteNoticing(sql, visit.services, visit.me, { ...stretch, ...noticing, body })
        const says = both(noticing.shared ? 'savedShared' : 'saved')
        return redirectWith(visit, page(stretch, noticing.fromTurn, visit), { says })
      },
      again: async (visit, sql, again) => {
        await ownNoticing(visit, sql, seen)
        return show(visit, sql, again)
      },
    }),
  ]
}

/** @throws NotFound when it is another's, or about another conversation */
async function ownNoticing<Of extends StretchOnPage>(visit: Visit, sql: Sql, seen: NoticingsOn<Of>['seen']) {
  const stretch = await seen(visit, sql)
  const { conversationId } = stretch
  const only = { id: param(visit, 'noticing') }
  const [noticing] = await noticingsSeenBy(sql, visit.services, visit.me, conversationId, only)
  if (!noticing?.mine) throw new NotFound()
  return { stretch, noticing }
}

/**
 * Which turns a noticing is about, and which characters when words of one turn were chosen.
 *
 * @throws Invalid when those words are no longer there
 */
async function aboutWhat(visit: Visit, sql: Sql, stretch: StretchOnPage, { tur, fra, til }: NoteForm) {
  const turns = turnsOf(stretch, tur)
  if (tur === '' || fra === undefined) return turns
  const { services, me } = visit
  const { conversation } = await readTranscript(sql, services, me, stretch.conversationId, turns)
  const length = conversation.turns[0]?.text.length ?? 0
  if (til === undefined || fra >= til || til > length)
    throw new Invalid([{ field: 'body', what: problems.wordsMoved }])
  return { ...turns, fromChar: fra, toChar: til }
}
