import { openDepartments } from '../../shared/people/open-departments.ts'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { whoAreOfTheHouse, whoBringTogether, whoMakeTime } from '../../shared/people/roles.ts'
import { tellSoon } from '../../shared/meetings/mail/tell-soon.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { changeRoutes } from './change-routes.ts'
import { within } from './chosen.ts'
import { newRoom, standing } from './form.ts'
import { roomsPage } from './list-view.tsx'
import { leadersHere, makeRoom, whoCanCome, type Colleague } from './make-room.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { messages } from './plan-messages.ts'
import { newRoomPage } from './new-view.tsx'
import { passagesFor } from './passages.ts'
import { planOnPaper } from './on-paper.ts'
import { planPage } from './plan-view.tsx'
import { problems, receipts } from './told.ts'
import { inCalendars, meetingsOfRoom, rehearsalsOf } from './room-meetings.ts'
import { roomPage } from './room-view.tsx'
import {
  comeTo,
  goFrom,
  peopleIn,
  roomLengths,
  roomOf,
  roomsThereAre,
  sayEnded,
  sayProtected,
  type RoomLength,
} from './rooms.ts'
import { answerAbout, answersAbout, askedAbout, takeBackAnswer } from './standing-in-the-way.ts'
import { wordRoutes } from './words/routes.ts'
import { themesOn } from './team-meetings/themes.ts'
import { teamMeetingRoutes } from './team-meetings/routes.ts'
import { themeRoutes } from './themes/routes.ts'
import { themeOf, themesOfRoom } from './themes/themes.ts'
import { ofNobody as reads, theHouse, thoseWhoCarry, thoseWhoReflect } from './who.ts'

const pageOf = (id: string) => `/rum/${id}`

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/rum',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: async (visit, sql) => roomsPage(visit, await roomsThereAre(sql, visit.services, visit.me)),
  }),
  guarded({
    method: 'GET',
    path: '/rum/nyt',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/nyt',
    guard: whoBringTogether,
    gets: 303,
    reads,
    form: newRoom,
    handler: async (visit, sql, form) => {
      const { submissionId: id, name, theme, rhythm, minutes, departments, carriers, leader } = form
      const colleagues = await whoCanCome(sql)
      within('departments', departments, await openDepartments(sql))
      within('carriers', carriers, colleagues)
      within('leader', leader ? [leader] : [], await leadersHere(sql))
      await makeRoom(sql, visit.services, visit.me, {
        ...{ id, name, theme, minutes, carriers, departmentIds: departments },
        rhythmMonths: Number(rhythm) || null,
        guests: guestsFrom(colleagues, form),
        leaderId: leader || null,
      })
      return redirectWith(visit, pageOf(id), { says: receipts.made })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/rum/plan/:minutes',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    // With a theme, that stands above it, for those who may see it.
    form: z.object({ tema: z.uuid().optional().catch(undefined) }),
    handler: async (visit, sql, { tema }) =>
      planPage(visit, lengthOf(visit), tema ? await themeIfSeen(visit, sql, tema) : undefined),
  }),
  slow({
    method: 'GET',
    path: '/rum/plan/:minutes/papir',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: async (visit) => {
      const { language, services } = visit
      const length = lengthOf(visit)
      const paper = planOnPaper(language, length, services.now())
      return paperToKeep(visit, paper, messages[language].file(length))
    },
  }),
  ...themeRoutes,
  ...teamMeetingRoutes,
  guarded({
    method: 'GET',
    path: '/rum/:id',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  ...wordRoutes,
  ...changeRoutes,
  ...meetingRoutes,
  guarded({
    method: 'POST',
    path: '/rum/:id/med',
    ...thoseWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const room = await roomOf(sql, visit.services, visit.me, idOf(visit))
      await comeTo(sql, visit.me, room)
      await tellSoon(visit.services)
      return redirectWith(visit, pageOf(room.id), { says: receipts.joined })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/ikke-med',
    ...thoseWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const room = await roomOf(sql, visit.services, visit.me, idOf(visit))
      if (!room.carries) await goFrom(sql, visit.me, room)
      await tellSoon(visit.services)
      return redirectWith(visit, pageOf(room.id), { says: receipts.left })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/fredet',
    guard: whoMakeTime,
    gets: 303,
    reads,
    button: z.object({ protected: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, form) => {
      const room = await roomOf(sql, visit.services, visit.me, idOf(visit))
      const is = form.protected === 'yes'
      await sayProtected(sql, visit.me, room.id, is)
      await tellSoon(visit.services)
      return redirectWith(visit, pageOf(room.id), { says: is ? receipts.protected : receipts.unprotected })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/staar-i-vejen',
    guard: whoAreOfTheHouse,
    gets: { coordinator: 303, teamLead: 303, others: 404 },
    reads,
    form: standing,
    handler: async (visit, sql, { submissionId: id, words }) => {
      const { me, services } = visit
      const room = await roomOf(sql, services, me, idOf(visit))
      const { isAmong, asks } = await askedAbout(sql, room.id, services.now())
      if (!isAmong) throw new NotFound()
      await answerAbout(sql, services, me, room.id, { id, about: asks ?? 'hindered', words })
      return redirectWith(visit, pageOf(room.id), { says: receipts.answered })
    },
    within: '/rum/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/svar/:answer/slet',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const room = await roomOf(sql, visit.services, visit.me, idOf(visit))
      await takeBackAnswer(sql, visit.me, room.id, param(visit, 'answer'))
      return redirectWith(visit, pageOf(room.id), { says: receipts.takenBack })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/luk',
    ...thoseWhoCarry(303),
    reads,
    button: z.object({ ended: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { ended }) => {
      const isEnded = ended === 'yes'
      await sayEnded(sql, idOf(visit), isEnded ? visit.services.now() : null)
      return redirectWith(visit, pageOf(idOf(visit)), { says: isEnded ? receipts.closed : receipts.reopened })
    },
  }),
]

/** @throws NotFound where there is no plan of that length */
function lengthOf(visit: Visit): RoomLength {
  const length = roomLengths.find((one) => String(one) === param(visit, 'minutes'))
  if (length === undefined) throw new NotFound()
  return length
}

/** A theme that the visitor may see; undefined where there is none for them. */
const themeIfSeen = (visit: Visit, sql: Sql, id: string) =>
  themeOf(sql, visit.services, visit.me, id).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined
    throw error
  })

/** Those whom the form invites. @throws Invalid where nobody was chosen */
function guestsFrom(
  colleagues: readonly Colleague[],
  {
    invited,
    departments,
    with: chosen,
  }: { invited: 'all' | 'chosen'; departments: string[]; with: string[] },
): string[] {
  if (invited === 'all')
    return colleagues
      .filter(({ holdsTalks }) => holdsTalks)
      .filter((one) => departments.length === 0 || one.departmentIds.some((id) => departments.includes(id)))
      .map(({ id }) => id)
  if (chosen.length === 0) throw new Invalid([{ field: 'with', what: problems.noGuests }])
  within('with', chosen, colleagues)
  return chosen
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newRoomPage(visit, {
    departments: await openDepartments(sql),
    colleagues: await whoCanCome(sql),
    leaders: await leadersHere(sql),
    again,
  })
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const room = await roomOf(sql, services, me, idOf(visit))
  const { isAmong, asks } = await askedAbout(sql, room.id, services.now())
  if (again && !isAmong) throw new NotFound()
  const { toCome, past } = await meetingsOfRoom(sql, room.id)
  return roomPage(visit, {
    ...{ room, isAmong, asks, again, toCome, past },
    onMeetings: await themesOn(
      sql,
      services,
      me,
      toCome.map(({ id }) => id),
    ),
    people: await peopleIn(sql, room.id),
    booked: await inCalendars(sql, services, me, room.id),
    rehearsals: room.carries ? await rehearsalsOf(sql, services, me, room.id) : [],
    passages: room.isIn ? await passagesFor(sql, visit, room.id) : [],
    themes: await themesOfRoom(sql, services, me, room.id),
    answers: isAmong ? await answersAbout(sql, services, me, room.id) : [],
  })
}
