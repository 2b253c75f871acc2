import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { holdsOneOf, whoAreOfTheHouse, whoSpeakOutward } from '../../shared/people/roles.ts'
import { Forbidden, Invalid, NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { answersTo, deleteAnswer, sayOf } from './answers.ts'
import { answerForm, answerFrom, newPoint, newSeat } from './form.ts'
import { meetingsOfGroup } from './meetings.ts'
import {
  layOnTheTable,
  pointIsThere,
  pointOf,
  pointsAnswered,
  pointsWaiting,
  takePointBack,
} from './points.ts'
import { pointPage } from './point-view.tsx'
import { leave, letSeatGo, offerSeat, sayYes, seatsOf, sitting } from './seats.ts'
import { problems, receipts } from './told.ts'
import { keptLine } from '../house/kept-line.ts'
import type { Room } from './room.ts'
import { roomPage } from './view.tsx'

const reads = { nothing: 'What the house lays on the table of its development group; no citizen is named' }
const guard = whoAreOfTheHouse
const room = '/udviklingsgruppe'
/** In the scene the coordinator sits in the group. */
const whoSits = { guard, gets: { coordinator: 303, nextDoor: 404, others: 403 } } as const

/** The room of the development group, and what lies on its table. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: room,
    ...{ guard, gets: 200, reads },
    form: listQuery,
    handler: (visit, sql, { efter }) => show(visit, sql, efter),
  }),
  guarded({
    method: 'POST',
    path: `${room}/punkt`,
    within: room,
    ...{ guard, gets: 303, reads },
    form: newPoint,
    handler: async (visit, sql, { submissionId: id, ...point }) => {
      await layOnTheTable(sql, visit.services, visit.me, { id, ...point })
      return redirectWith(visit, `${room}/${id}`, { says: receipts.laid })
    },
    again: (visit, sql, what) => show(visit, sql, null, { of: 'lay', what }),
  }),
  guarded({
    method: 'POST',
    path: `${room}/plads`,
    within: room,
    ...{ guard, gets: { coordinator: 303, others: 403 }, reads },
    form: newSeat,
    handler: async (visit, sql, { submissionId: id, person: personId, fromOn, untilOn }) => {
      const { me, services } = visit
      const day = today(services.now())
      if (!(await mayAsk(visit, sql))) throw new Forbidden()
      const house = await whoIsOfTheHouse(sql)
      if (!house.some((one) => one.id === personId))
        throw new Invalid([{ field: 'person', what: problems.noPerson }])
      await offerSeat(sql, me, { id, personId, fromOn, untilOn }, day)
      return redirectWith(visit, room, { says: receipts.asked })
    },
    again: (visit, sql, what) => show(visit, sql, null, { of: 'ask', what }),
  }),
  guarded({
    method: 'POST',
    path: `${room}/plads/:id/ja`,
    // What is another's is not there, and what is answered is answered: both say the same.
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      await sayYes(sql, visit, idOf(visit))
      return redirectWith(visit, room, { says: receipts.yes })
    },
  }),
  guarded({
    method: 'POST',
    path: `${room}/plads/:id/nej`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      const undo = await letSeatGo(sql, visit, idOf(visit))
      return redirectWith(visit, room, { says: receipts.no, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: `${room}/plads/:id/forlad`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      const undo = await leave(sql, visit, idOf(visit))
      return redirectWith(visit, room, { says: receipts.left, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'GET',
    path: `${room}/:id`,
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showPoint(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${room}/:id/svar`,
    within: `${room}/:id`,
    ...whoSits,
    reads,
    form: answerForm,
    handler: async (visit, sql, typed) => {
      const { services, me } = visit
      const { id } = await pointOf(sql, services, me, idOf(visit))
      if (!(await sits(visit, sql))) throw new Forbidden()
      await sayOf(sql, services, me, id, answerFrom(typed))
      return redirectWith(visit, `${room}/${id}`, { says: receipts.answered })
    },
    again: showPoint,
  }),
  guarded({
    method: 'POST',
    path: `${room}/:id/svar/:answer/slet`,
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await pointOf(sql, visit.services, visit.me, idOf(visit))
      const undo = await deleteAnswer(sql, visit, param(visit, 'answer'))
      return redirectWith(visit, `${room}/${id}`, { says: receipts.answerGone, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: `${room}/:id/tilbage`,
    guard,
    // What is gone already is as gone as after the first press; the scene's has an answer.
    gets: { caseworker: 409, nextDoor: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const undo = await takePointBack(sql, visit, idOf(visit))
      if (undo === undefined && (await pointIsThere(sql, idOf(visit)))) throw new NotFound()
      return redirectWith(visit, room, { says: receipts.back, ...(undo && { undo }) })
    },
  }),
]

async function sits({ services, me }: Visit, sql: Sql): Promise<boolean> {
  const day = today(services.now())
  return sitting(await seatsOf(sql, day), day).some(({ person }) => person.id === me.personId)
}

const mayAsk = async (visit: Visit, sql: Sql) =>
  holdsOneOf(visit.me.roles, whoSpeakOutward) || (await sits(visit, sql))

async function show(visit: Visit, sql: Sql, after: string | null, again?: Room['again']) {
  const { services, me, language } = visit
  return roomPage(visit, {
    waiting: await pointsWaiting(sql, services, me),
    answered: await pointsAnswered(sql, services, me, after),
    seats: await seatsOf(sql, today(services.now())),
    house: await whoIsOfTheHouse(sql),
    mayAsk: await mayAsk(visit, sql),
    meetings: await meetingsOfGroup(sql, services, me),
    kept: await keptLine(sql, language, 'seat'),
    again,
  })
}

async function showPoint(visit: Visit, sql: Sql, again?: Again) {
  const { services, me, language } = visit
  const point = await pointOf(sql, services, me, idOf(visit))
  return pointPage(visit, {
    ...{ point, answers: await answersTo(sql, services, me, point.id) },
    ...{ sits: await sits(visit, sql), kept: await keptLine(sql, language, 'asker'), again },
  })
}
