import type { Sql } from '@lydhoer/database'
import { sendsOn } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Route, type Visit } from '../../shared/request/route.ts'
import { answerLine, lineOf, openAgain, writeLine } from '../matter/agenda-lines.ts'
import { seatAt } from '../matter/meetings.ts'
import { citizenHere, openedHere, theirs } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { answerForm, atLine, newLine, pressed, tableForm, type At } from './form.ts'
import { workerReceipts } from './messages.ts'
import { paperPage } from './paper-view.tsx'
import { photoRoutes } from './photos/routes.ts'
import { pointRoutes } from './point-routes.ts'
import type { AgainAt } from './point-forms.tsx'
import { readNow } from './read.ts'
import { tablePage } from './table-view.tsx'
import { begin, end, meetingGoingOn } from './work.ts'

const reads = 'citizenMeeting'
const page = '/borgere/:citizen/moede'

async function show(visit: Visit, sql: Sql, { at, again }: { at?: At; again?: AgainAt } = {}) {
  const citizen = await openedHere(visit, sql)
  return tablePage(visit, { now: await readNow(sql, visit, citizen), ...(at && { at }), again })
}

/** A meeting of a citizen and one who works with them, on the screen between them. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    ...theirs(200),
    reads,
    form: atLine,
    handler: (visit, sql, at) => show(visit, sql, { at }),
  }),
  guarded({
    method: 'GET',
    path: `${page}/papir`,
    ...theirs(200),
    reads,
    handler: async (visit, sql) => paperPage(visit, await readNow(sql, visit, await openedHere(visit, sql))),
  }),
  guarded({
    method: 'POST',
    path: `${page}/begynd`,
    ...theirs(303),
    reads: sendsOn,
    button: pressed,
    handler: async (visit, sql, { submissionId }) => {
      const { id } = await citizenHere(visit, sql)
      const undo = await begin(sql, visit, id, submissionId)
      return redirectWith(visit, `/borgere/${id}/moede`, {
        says: workerReceipts.begun,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'POST',
    path: `${page}/slut`,
    ...theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { id } = await citizenHere(visit, sql)
      const { id: meeting, undo } = await end(sql, visit, id)
      return redirectWith(visit, `/borgere/${id}/moede/${meeting}`, {
        says: workerReceipts.ended,
        ...(undo && { undo }),
      })
    },
  }),
  guarded({
    method: 'POST',
    path: `${page}/bord`,
    ...theirs(303),
    reads,
    form: tableForm,
    handler: async (visit, sql, { who }) => {
      const { id } = await citizenHere(visit, sql)
      const meeting = await meetingGoingOn(sql, id)
      const key = await matterKey(sql, visit.services, visit.me, id)
      await seatAt(sql, key, { citizenId: id, meetingId: meeting.id, who })
      return redirectWith(visit, `/borgere/${id}/moede#bord`, { says: workerReceipts.seated })
    },
    within: page,
    again: (visit, sql, again) =>
      show(visit, sql, { again: { at: `/borgere/${param(visit, 'citizen')}/moede/bord`, again } }),
  }),
  guarded({
    method: 'POST',
    path: `${page}/linjer`,
    ...theirs(303),
    reads,
    form: newLine,
    handler: async (visit, sql, { submissionId, words, whose }) => {
      const { id } = await citizenHere(visit, sql)
      await meetingGoingOn(sql, id)
      const isCitizens = whose === 'citizen'
      const line = await writeLine(sql, await matterKey(sql, visit.services, visit.me, id), visit.me, {
        ...{ citizenId: id, isCitizens, way: 'together', helpedBy: isCitizens ? 'worker' : null },
        ...{ words, pictures: [], submissionId },
      })
      return redirectWith(visit, `/borgere/${id}/moede#linje-${line}`, { says: workerReceipts.lineAdded })
    },
    within: page,
    again: (visit, sql, again) =>
      show(visit, sql, { again: { at: `/borgere/${param(visit, 'citizen')}/moede/linjer`, again } }),
  }),
  guarded({
    method: 'GET',
    path: `${page}/linjer/:line`,
    ...theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const [{ id }, line] = [await citizenHere(visit, sql), param(visit, 'line')]
      return visit.c.redirect(`/borgere/${id}/moede?linje=${line}#linje-${line}`, 303)
    },
  }),
  guarded({
    method: 'POST',
    path: `${page}/linjer/:line`,
    ...theirs(303),
    reads,
    form: answerForm,
    handler: async (visit, sql, { came, answer }) => {
      const { services, me } = visit
      const { id } = await citizenHere(visit, sql)
      const meeting = await meetingGoingOn(sql, id)
      const key = await matterKey(sql, services, me, id)
      const line = await lineOf(sql, key, id, param(visit, 'line'))
      await answerLine(sql, key, me, {
        ...{ id: line.id, cameOfIt: came, answer, meetingId: meeting.id, now: services.now() },
      })
      return redirectWith(visit, `/borgere/${id}/moede#linje-${line.id}`, { says: workerReceipts.answered })
    },
    again: (visit, sql, again) =>
      show(visit, sql, { again: { at: new URL(visit.c.req.url).pathname, again } }),
  }),
  guarded({
    method: 'POST',
    path: `${page}/linjer/:line/aaben`,
    ...theirs(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { id } = await citizenHere(visit, sql)
      const meeting = await meetingGoingOn(sql, id)
      const key = await matterKey(sql, visit.services, visit.me, id)
      const line = await lineOf(sql, key, id, param(visit, 'line'))
      // What came of it at another meeting stands there.
      if (line.meetingId === meeting.id) await openAgain(sql, line.id)
      return redirectWith(visit, `/borgere/${id}/moede?linje=${line.id}#linje-${line.id}`, {
        says: workerReceipts.openAgain,
      })
    },
  }),
  ...pointRoutes({
    page,
    guard: whoWorkWithCitizens,
    both: (status) => theirs(status).gets,
    mine: (status) => ({ caseworker: status, others: 404 }),
    reads,
    whose: citizenHere,
    opened: openedHere,
    show,
  }),
  ...photoRoutes({
    page,
    guard: whoWorkWithCitizens,
    both: (status) => theirs(status).gets,
    mine: (status) => ({ caseworker: status, others: 404 }),
    reads,
    whose: citizenHere,
    opened: openedHere,
  }),
]
