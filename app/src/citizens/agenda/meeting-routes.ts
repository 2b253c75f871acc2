import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, param, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere } from '../matter/opened.ts'
import { openSeats } from '../matter/at-the-table.ts'
import { meetingOf, moveMeetingOf, seatAt } from '../matter/meetings.ts'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { whoWorkWithCitizens as guard } from '../matter/who.ts'
import { movedMeeting, timeChosen } from './form.ts'
import { callOff } from './meetings.ts'
import { movePage } from './meeting-view.tsx'
import { problems, receipts } from './messages.ts'

const here = '/borgere/:citizen/dagsorden/moeder/:meeting'
const gets = (status: number) => ({ caseworker: status, colleague: status, others: 404 })
const reads = { nothing: 'When two meet; nothing of what they talk about' }

/** A meeting that is planned is moved, or called off. */
export const meetingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: here,
    guard,
    gets: gets(200),
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: here,
    guard,
    gets: gets(303),
    reads,
    form: movedMeeting,
    handler: async (visit, sql, { who, ...time }) => {
      const { citizen, meeting } = await read(visit, sql)
      const { services, me } = visit
      await moveMeetingOf(sql, citizen.id, meeting.id, timeChosen(time, services.now()))
      const key = await matterKey(sql, services, me, citizen.id)
      await seatAt(sql, key, { citizenId: citizen.id, meetingId: meeting.id, who })
      return redirectWith(visit, `/borgere/${citizen.id}/dagsorden`, { says: receipts.moved })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${here}/aflys`,
    guard,
    gets: gets(303),
    reads,
    handler: async (visit, sql) => {
      const citizen = await citizenHere(visit, sql)
      const undo = await callOff(sql, visit, { citizenId: citizen.id, meetingId: param(visit, 'meeting') })
      const says = receipts.calledOff
      return redirectWith(visit, `/borgere/${citizen.id}/dagsorden`, { says, ...(undo && { undo }) })
    },
  }),
]

/** @throws Conflict when it has begun: then it is not to be moved any more */
async function read(visit: Visit, sql: Sql) {
  const citizen = await citizenHere(visit, sql)
  const meeting = await meetingOf(sql, citizen.id, param(visit, 'meeting'))
  if (meeting.begunAt) throw new Conflict(problems.begun)
  const key = await matterKeyIfThere(sql, visit.services, visit.me, citizen.id)
  return { citizen, meeting, who: openSeats(key, meeting.id, meeting.withSealed) }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  return movePage(visit, { ...(await read(visit, sql)), again })
}
