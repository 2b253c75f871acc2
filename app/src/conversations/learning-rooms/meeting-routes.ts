import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { answerMeeting } from '../../shared/meetings/meetings.ts'
import { whoReflect } from '../../shared/people/roles.ts'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { dropping, meetingTime, newMeeting, newRehearsal, timeFrom } from './form.ts'
import { bookPage, dropPage, movePage, rehearsePage } from './meeting-view.tsx'
import {
  bookRehearsal,
  bookRoom,
  dropRoomMeeting,
  inCalendars,
  meetingOfRoom,
  meetingToChange,
  moveRoomMeeting,
  sayHeld,
  type RoomMeeting,
} from './room-meetings.ts'
import { carriedRoom } from './rooms.ts'
import { answerAbout } from './standing-in-the-way.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, thoseWhoCarry } from './who.ts'

const pageOf = (id: string) => `/rum/${id}`

/** The meetings of a room are booked, moved, dropped, held and answered; and those who carry it rehearse. */
export const meetingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/rum/:id/moede',
    ...thoseWhoCarry(200),
    reads,
    handler: async (visit, sql) => bookPage(visit, await carried(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/moede',
    ...thoseWhoCarry(303),
    reads,
    form: newMeeting,
    handler: async (visit, sql, { submissionId: seriesId, often, ...form }) => {
      const { me, services } = visit
      const room = await carried(visit, sql)
      const time = timeFrom(form, services.now())
      await bookRoom(sql, services, me, room, {
        ...{ ...time, seriesId },
        isSeries: often === 'series' && room.rhythmMonths !== null,
      })
      return redirectWith(visit, pageOf(room.id), { says: receipts.booked })
    },
    again: async (visit, sql, again) => bookPage(visit, await carried(visit, sql), again),
  }),
  guarded({
    method: 'GET',
    path: '/rum/:id/oev',
    ...thoseWhoCarry(200),
    reads,
    handler: async (visit, sql) => rehearsePage(visit, await carried(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/oev',
    ...thoseWhoCarry(303),
    reads,
    form: newRehearsal,
    handler: async (visit, sql, { submissionId: id, ...form }) => {
      const { me, services } = visit
      const room = await carried(visit, sql)
      await bookRehearsal(sql, services, me, room, { id, ...timeFrom(form, services.now()) })
      return redirectWith(visit, pageOf(room.id), { says: receipts.rehearses })
    },
    again: async (visit, sql, again) => rehearsePage(visit, await carried(visit, sql), again),
  }),
  guarded({
    method: 'GET',
    path: '/rum/:id/moede/:meeting/tid',
    ...thoseWhoCarry(200),
    reads,
    handler: (visit, sql) => showMove(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/moede/:meeting/tid',
    ...thoseWhoCarry(303),
    reads,
    form: meetingTime,
    handler: async (visit, sql, form) => {
      const { me, services } = visit
      const { room, one } = await toChange(visit, sql)
      await moveRoomMeeting(sql, services, me, one, timeFrom(form, services.now()))
      return redirectWith(visit, pageOf(room.id), { says: receipts.moved })
    },
    again: showMove,
  }),
  guarded({
    method: 'GET',
    path: '/rum/:id/moede/:meeting/aflys',
    ...thoseWhoCarry(200),
    reads,
    handler: (visit, sql) => showDrop(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/moede/:meeting/aflys',
    ...thoseWhoCarry(303),
    reads,
    form: dropping,
    handler: async (visit, sql, { submissionId: id, words }) => {
      const { me, services } = visit
      const { room, one } = await toChange(visit, sql, 'dropped')
      await dropRoomMeeting(sql, services, me, one)
      if (words) await answerAbout(sql, services, me, room.id, { id, about: 'dropped', words })
      return redirectWith(visit, pageOf(room.id), { says: receipts.dropped })
    },
    again: showDrop,
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/moede/:meeting/holdt',
    // On the scene its day has not come.
    ...thoseWhoCarry(409),
    reads,
    handler: async (visit, sql) => {
      const { room, one } = await toChange(visit, sql, 'held')
      if (one.startsAt > visit.services.now()) throw new Conflict(problems.notYet)
      if (one.state !== 'held') await sayHeld(sql, one)
      return redirectWith(visit, pageOf(room.id), { says: receipts.held })
    },
  }),
  guarded({
    method: 'POST',
    path: '/rum/:id/moede/:meeting/svar',
    guard: whoReflect,
    gets: { caseworker: 303, colleague: 303, coordinator: 303, others: 404 },
    reads,
    button: z.object({ answer: z.enum(['yes', 'no']) }),
    handler: async (visit, sql, { answer }) => {
      const one = await meetingOfRoom(sql, idOf(visit), param(visit, 'meeting'))
      await answerMeeting(sql, visit.me, one.id, answer)
      return redirectWith(visit, pageOf(one.roomId), {
        says: answer === 'yes' ? receipts.comes : receipts.comesNot,
      })
    },
  }),
]

const carried = (visit: Visit, sql: Sql) => carriedRoom(sql, visit.services, visit.me, idOf(visit))

/**
 * A meeting that the visitor can still say something of, or has said this of already.
 *
 * @throws Conflict once it was held or dropped
 */
async function toChange(visit: Visit, sql: Sql, said?: RoomMeeting['state']) {
  const room = await carried(visit, sql)
  const one = await meetingToChange(sql, room.id, param(visit, 'meeting'))
  if ((one.state === 'held' || one.state === 'dropped') && one.state !== said)
    throw new Conflict(problems.isOver)
  return { room, one }
}

async function showMove(visit: Visit, sql: Sql, again?: Again) {
  const { room, one } = await toChange(visit, sql)
  const booked = (await inCalendars(sql, visit.services, visit.me, room.id)).get(one.id)
  return movePage(visit, { room, one, booked, again })
}

async function showDrop(visit: Visit, sql: Sql, again?: Again) {
  return dropPage(visit, { ...(await toChange(visit, sql)), again })
}
