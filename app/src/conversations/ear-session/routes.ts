import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { calendarFile } from '../../shared/meetings/calendar/calendar-file.ts'
import { holdsOneOf, whoMakeTime, whoReflect } from '../../shared/people/roles.ts'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { redirectWith, type Receipt } from '../../shared/request/receipt.ts'
import { type Again, guarded, idOf, type Route, type Visit } from '../../shared/request/route.ts'
import { goneThings } from '../talk/gone/gone.ts'
import { noticingRoutes } from '../talk/notes/noticing-routes.ts'
import { draftOf } from '../talk/notes/noticings.ts'
import { whoHaveIt } from '../talk/passage/open-passage.ts'
import { chosenFrom, recipientsOf } from '../talk/passage/recipients.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { ownPassage } from '../talk/stretch/stretch.ts'
import { askedRoutes } from './asked-routes.ts'
import { askAboutGuestRoutes } from './guest/ask-routes.ts'
import { guestRoutes } from './guest/guest-routes.tsx'
import { addressOfGuest } from './guest/guest-view.tsx'
import { bookSession, meetingOfSession } from './booked.ts'
import { invitation } from './form.ts'
import { messages, problems } from './messages.ts'
import { bothOf, roomProblems } from './room-messages.ts'
import { newSessionPage, sessionsPage } from './new-view.tsx'
import { groupRoutes } from './group-routes.ts'
import { handOverRoutes } from './hand-over-routes.tsx'
import { lastTimeRoutes } from './last-time-routes.ts'
import { openStepRoutes } from './open-step.tsx'
import { phases, sharingIsOpen } from './phases.ts'
import { endPhase, openSession, sayReady, sessionsOf } from './queries.ts'
import { back } from './in-session.ts'
import { addressOfAsked, addressOfSession, type Session } from './session.ts'
import { ledSession, roomOrAsked, sessionOf } from './read-room.ts'
import { roomRoutes } from './room-routes.ts'
import { sessionPage } from './session-view.tsx'
import { wordsKey } from '../talk/transcript/transcript.ts'
import { lastDayTogether, setTime, timeChosen, timeFilled, timeForm } from './time.ts'
import { timePage } from './time-view.tsx'
import { itsOwner, thoseWhoHaveIt } from '../talk/stretch/askers.ts'
import { thoseWhoLead } from './askers.ts'

/** To the next step, or to any other, from the one that the page was shown in. */
const step = z.object({
  from: z.enum(phases),
  to: z.enum(phases).optional(),
  other: z.enum(phases).optional(),
})

const whenAndWhere = { nothing: 'When a session is held, and where' }

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
    // Who is already thought of, where one comes from a room that they are in.
    form: z.object({ stykke: z.uuid(), med: z.string().default('') }),
    handler: (visit, sql, { stykke, med }) => showNew(visit, sql, stykke, { chosen: med.split(' ') }),
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
      const { services } = visit
      const time = timeChosen(form, { from: today(services.now()), until: form.until })
      const id = await openSession(sql, services, visit.me, {
        submissionId: form.submissionId,
        passage,
        facilitatorId: form.facilitator,
        guests,
        until: form.until,
        time,
      })
      return back(visit, { sessionId: id }, 'invited')
    },
    again: (visit, sql, again) => {
      const { data: passage } = z.uuid().safeParse(again.typed['stykke'])
      if (!passage) throw new NotFound()
      return showNew(visit, sql, passage, { again })
    },
  }),
  ...askedRoutes,
  ...guestRoutes,
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id',
    // Where calendars lead: whoever leads people here comes as a guest, if at all.
    guard: [...whoReflect, ...whoMakeTime],
    gets: { caseworker: 200, colleague: 200, teamLead: 303, others: 404 },
    reads: 'earSession',
    handler: (visit, sql) =>
      holdsOneOf(visit.me.roles, whoReflect)
        ? show(visit, sql)
        : visit.c.redirect(addressOfGuest({ sessionId: idOf(visit) }), 303),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/fase',
    ...thoseWhoLead(303),
    reads: sendsOn,
    button: step,
    handler: async (visit, sql, pressed) => {
      const session = await ledSession(visit, sql)
      return redirectWith(visit, addressOfSession(session), await move(visit, sql, session, pressed))
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/tid',
    ...thoseWhoLead(200),
    reads: whenAndWhere,
    handler: async (visit, sql) => timePage(visit, { session: await ledSession(visit, sql) }),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/tid',
    ...thoseWhoLead(303),
    reads: whenAndWhere,
    form: timeForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const session = await ledSession(visit, sql)
      const until = await lastDayTogether(sql, session.sessionId)
      // A day that has come may stay as it is.
      const before = timeFilled(session.time).day
      const now = today(services.now())
      const time = timeChosen(form, { from: before === form.day ? before : now, until })
      const key = await wordsKey(sql, services, me, session.conversationId)
      await setTime(sql, key, session.sessionId, time)
      await bookSession(sql, services, me, session.sessionId, time)
      return back(visit, session, 'timeSaved')
    },
    again: async (visit, sql, again) => timePage(visit, { session: await ledSession(visit, sql), again }),
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/kalender.ics',
    ...thoseWhoHaveIt(200),
    reads: whenAndWhere,
    handler: async (visit, sql) => {
      const { sessionId: id, time } = await sessionOf(visit, sql)
      const { startsAt, minutes, room } = time
      if (!startsAt || minutes === null) throw new NotFound()
      const { origin } = visit.services.config
      const { title } = messages[visit.language]
      const address = `${origin}${addressOfSession({ sessionId: id })}`
      const booked = await meetingOfSession(sql, visit.services, visit.me, id)
      const event = {
        // As the invitation has it, so that a calendar that has both has one.
        ...(booked ?? { id, sequence: 0, changedAt: visit.services.now() }),
        ...{ title, startsAt, minutes, where: room, address },
      }
      return visit.c.body(calendarFile([event]), 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="laan-et-oere.ics"',
      })
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
      return back(visit, session, ready === 'yes' ? 'saidReady' : 'saidNotReady')
    },
  }),
  ...roomRoutes,
  ...openStepRoutes,
  ...handOverRoutes,
  ...askAboutGuestRoutes,
  ...lastTimeRoutes,
  ...groupRoutes,
  ...noticingRoutes({
    at: '/laan-et-oere/:id/bemaerkninger',
    ...thoseWhoHaveIt(303),
    reads: 'earSession',
    seen: sessionOf,
    show,
    within: '/laan-et-oere/:id',
    page: (session: Session) => addressOfSession(session),
    also: ({ sessionId, phase }) => ({
      earSessionId: sessionId,
      kind: phase === 'takeHome' ? 'experiment' : 'noticing',
    }),
    sharing: {
      gets: { caseworker: 409, others: 404 },
      refuse: ({ phase }) => {
        if (!sharingIsOpen(phase)) throw new Conflict(roomProblems.closed)
      },
    },
  }),
]

/** Pressed twice, or by two people at once, the room moves once; where it has come to is told all the same. */
async function move(
  visit: Visit,
  sql: Sql,
  { sessionId }: Session,
  { from, to: next, other }: z.output<typeof step>,
): Promise<Receipt> {
  const to = next ?? other
  const undo = to && to !== from && (await endPhase(sql, visit, { sessionId, from, to }))
  const { phase } = await sessionOf(visit, sql)
  return undo && phase === to ? { says: bothOf('movedOn', to), undo } : { says: bothOf('nowAt', phase) }
}

async function showNew(
  visit: Visit,
  sql: Sql,
  passageId: string,
  begun: { chosen?: readonly string[]; again?: Again },
) {
  const passage = await ownPassage(sql, visit.me, passageId)
  return newSessionPage(visit, {
    passage,
    transcript: await readStretch(sql, visit, passage),
    recipients: await recipientsOf(sql, visit.me, passage.conversationId),
    openFor: await whoHaveIt(sql, passage),
    ...begun,
  })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const room = await roomOrAsked(visit, sql)
  const { session } = room
  if (session.ownerSays !== 'yes') return visit.c.redirect(addressOfAsked(session), 303)
  return sessionPage(visit, {
    room,
    transcript: await readStretch(sql, visit, session),
    draft: await draftOf(sql, visit.services, visit.me, session),
    again,
  })
}
