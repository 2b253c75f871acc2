import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { answerMeeting } from '../../../shared/meetings/meetings.ts'
import { whoAreOfTheHouse, whoReflect } from '../../../shared/people/roles.ts'
import { Conflict, Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { within } from '../chosen.ts'
import { timeFrom } from '../form.ts'
import { whoWorkTogether } from '../make-room.ts'
import { proposeTheme, themeOf, themesThatAre } from '../themes/themes.ts'
import { ofNobody as reads } from '../who.ts'
import { newTeamMeeting, themeForMeeting } from './form.ts'
import { bookTeamMeeting, callOffTeamMeeting, meetingSeen, type MeetingSeen } from './meetings.ts'
import { problems, receipts } from './messages.ts'
import { newTeamMeetingPage } from './new-view.tsx'
import { putOnMeeting, takeOffMeeting, themesOn } from './themes.ts'
import { callOffPage, meetingPage } from './view.tsx'

const pageOf = (id: string) => `/rum/moeder/${id}`
/** On the scene the caseworker called the meeting, with the colleague and the team lead. */
const thoseInTheMeeting = (status: number) =>
  ({
    guard: whoAreOfTheHouse,
    gets: { caseworker: status, colleague: status, teamLead: status, others: 404 },
  }) as const
const thoseInItWhoReflect = (status: number) =>
  ({ guard: whoReflect, gets: { caseworker: status, colleague: status, others: 404 } }) as const
const whoeverCalledIt = (status: number) =>
  ({ guard: whoReflect, gets: { caseworker: status, others: 404 } }) as const

/** A team meeting is written in, and what people keep meeting is put on it, or on a meeting of a room. */
export const teamMeetingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/rum/moeder/nyt',
    guard: whoReflect,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/moeder/nyt',
    guard: whoReflect,
    // Those whom the scene's form names are not next door.
    gets: { nextDoor: 422, others: 303 },
    reads,
    form: newTeamMeeting,
    handler: async (visit, sql, { submissionId: id, people, ...form }) => {
      const { me, services } = visit
      within('people', people, await whoWorkTogether(sql))
      await bookTeamMeeting(sql, services, me, { id, people, ...timeFrom(form, services.now()) })
      return redirectWith(visit, pageOf(id), { says: receipts.booked })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/rum/moeder/:id',
    ...thoseInTheMeeting(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/moeder/:id/temaer',
    ...thoseInItWhoReflect(303),
    reads,
    form: themeForMeeting,
    handler: async (visit, sql, { submissionId, theme, words }) => {
      const { me, services } = visit
      const { meeting } = await toCome(visit, sql, idOf(visit))
      if (theme === '' && words === '') throw new Invalid([{ field: 'words', what: problems.nothing }])
      if (words !== '') await proposeTheme(sql, services, me, { id: submissionId, words, isNamed: false })
      if (theme !== '') await themeOf(sql, services, me, theme)
      for (const id of [theme, words && submissionId].filter(Boolean))
        await putOnMeeting(sql, me, meeting.id, id)
      return redirectWith(visit, pageOf(meeting.id), { says: receipts.put })
    },
    within: '/rum/moeder/:id',
    again: show,
  }),
  guarded({
    method: 'POST',
    path: '/rum/temaer/:id/moede/:meeting',
    ...thoseInItWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const theme = await themeOf(sql, visit.services, visit.me, idOf(visit))
      const { meeting } = await toCome(visit, sql, param(visit, 'meeting'))
      await putOnMeeting(sql, visit.me, meeting.id, theme.id)
      return redirectWith(visit, pageOf(meeting.id), { says: receipts.put })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/moeder/:id/temaer/:theme/slet',
    ...thoseInItWhoReflect(303),
    reads,
    handler: async (visit, sql) => {
      const { meeting } = await ofAddress(visit, sql)
      const undo = await takeOffMeeting(sql, visit, meeting.id, param(visit, 'theme'))
      return redirectWith(visit, pageOf(meeting.id), { says: receipts.off, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/moeder/:id/svar',
    ...thoseInTheMeeting(303),
    reads,
    button: z.object({ answer: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { answer }) => {
      const { meeting } = await ofAddress(visit, sql)
      await answerMeeting(sql, visit.me, meeting.id, answer)
      return redirectWith(visit, pageOf(meeting.id), {
        says: answer === 'yes' ? receipts.comes : receipts.comesNot,
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/rum/moeder/:id/aflys',
    ...whoeverCalledIt(200),
    reads,
    handler: async (visit, sql) => {
      const seen = await ofAddress(visit, sql)
      if (!seen.isMine) throw new NotFound()
      return callOffPage(visit, seen)
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/moeder/:id/aflys',
    ...whoeverCalledIt(303),
    reads,
    handler: async (visit, sql) => {
      const seen = await ofAddress(visit, sql)
      await callOffTeamMeeting(sql, visit.services, visit.me, seen)
      return redirectWith(visit, pageOf(seen.meeting.id), { says: receipts.calledOff })
    },
  }),
]

const ofAddress = (visit: Visit, sql: Sql) => meetingSeen(sql, visit.services, visit.me, idOf(visit))

/** @throws Conflict once it is off or was held */
async function toCome({ services, me }: Visit, sql: Sql, id: string): Promise<MeetingSeen> {
  const seen = await meetingSeen(sql, services, me, id)
  if (seen.meeting.isOff || seen.meeting.startsAt <= services.now()) throw new Conflict(problems.isOver)
  return seen
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const seen = await ofAddress(visit, sql)
  const themes = (await themesOn(sql, services, me, [seen.meeting.id])).get(seen.meeting.id) ?? []
  const { rows } = await themesThatAre(sql, services, me, { state: 'waiting', after: null })
  const waiting = rows.filter(({ id }) => !themes.some(({ themeId }) => themeId === id))
  return meetingPage(visit, { seen, themes, waiting, again })
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newTeamMeetingPage(visit, { people: await whoWorkTogether(sql), again })
}
