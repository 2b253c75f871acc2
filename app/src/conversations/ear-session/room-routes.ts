import { z } from 'zod'
import { answerMeeting } from '../../shared/meetings/meetings.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { guarded, slow, type Route } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { keepDraft } from '../talk/notes/noticings.ts'
import { nameWith } from '../talk/passage/question.ts'
import { readStretch } from '../talk/stretch/read-stretch.ts'
import { thoseWhoHaveIt } from '../talk/stretch/askers.ts'
import { thoseWhoLead } from './askers.ts'
import { meetingOfSession } from './booked.ts'
import { back, itsSession, whatHasChanged } from './in-session.ts'
import { roomWords } from './room-messages.ts'
import { onPaper } from './on-paper.ts'
import { writtenIn } from './phases.ts'
import { ledSession, roomNow, sessionOf } from './read-room.ts'
import { RoomParts } from './room-parts.tsx'
import { ScreenParts, screenPage } from './screen-view.tsx'
import { usualLength } from './time.ts'
import { floorForm, focusForm, lookAt, takeFloor } from './together.ts'

const draft = z.object({ submissionId: z.uuid(), body: z.string().max(4000) })

/** People in one room, wherever they sit: what follows, what all look at, and what each writes. */
export const roomRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/nu',
    ...thoseWhoHaveIt(200),
    reads: whatHasChanged,
    follows: itsSession,
    handler: async (visit, sql) => visit.c.html(RoomParts({ visit, room: await roomNow(visit, sql) })),
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/skaerm',
    ...thoseWhoHaveIt(200),
    reads: 'earSession',
    handler: async (visit, sql) => {
      const room = await roomNow(visit, sql)
      return screenPage(visit, { room, transcript: await readStretch(sql, visit, room.session) })
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/skaerm/nu',
    ...thoseWhoHaveIt(200),
    reads: whatHasChanged,
    follows: itsSession,
    handler: async (visit, sql) => visit.c.html(ScreenParts({ visit, room: await roomNow(visit, sql) })),
  }),
  slow({
    method: 'GET',
    path: '/laan-et-oere/:id/papir.pdf',
    ...thoseWhoHaveIt(200),
    reads: 'earSession',
    handler: async (visit, database) => {
      const { me, language, services } = visit
      const paper = await database.as(me, async (sql) => {
        const session = await sessionOf(visit, sql)
        const transcript = await readStretch(sql, visit, session)
        const name = nameWith(language, transcript.key, session)
        const minutes = session.time.minutes ?? usualLength
        return onPaper(language, transcript, { ...session, name, minutes, made: services.now() })
      })
      return paperToKeep(visit, paper, roomWords[language].paper.file)
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/se-paa',
    ...thoseWhoLead(303),
    reads: sendsOn,
    button: focusForm,
    handler: async (visit, sql, shown) => {
      const session = await ledSession(visit, sql)
      await lookAt(sql, session, shown)
      return back(visit, session, 'shownToAll')
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/ordet',
    guard: thoseWhoHaveIt(303).guard,
    gets: { caseworker: 303, colleague: 409, others: 404 },
    reads: sendsOn,
    button: floorForm,
    handler: async (visit, sql, pressed) => {
      const session = await sessionOf(visit, sql)
      await takeFloor(sql, visit.me, session, pressed)
      return back(visit, session, pressed.floor === 'taken' ? 'floorTaken' : 'floorPassed')
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/kommer',
    ...thoseWhoHaveIt(303),
    reads: { nothing: 'Whether one comes' },
    button: z.object({ answer: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { answer }) => {
      const session = await sessionOf(visit, sql)
      const meeting = await meetingOfSession(sql, visit.services, visit.me, session.sessionId)
      if (!meeting) throw new NotFound()
      await answerMeeting(sql, visit.me, meeting.id, answer)
      return back(visit, session, answer === 'yes' ? 'saidYes' : 'saidNo')
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/kladde',
    ...thoseWhoHaveIt(204),
    reads: { nothing: 'What one writes oneself is kept' },
    button: draft,
    handler: async (visit, sql, { submissionId, body }) => {
      const session = await sessionOf(visit, sql)
      if (writtenIn(session.phase) === 'noticing')
        await keepDraft(sql, visit.services, visit.me, {
          ...session,
          earSessionId: session.sessionId,
          submissionId,
          body,
        })
      return visit.c.body(null, 204)
    },
  }),
]
