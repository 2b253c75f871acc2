import type { Sql } from '@lydhoer/database'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, param, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere } from '../matter/opened.ts'
import { addToLine } from '../matter/agenda-additions.ts'
import { lineOf, writeLine } from '../matter/agenda-lines.ts'
import { chooseWay } from '../matter/agenda-ways.ts'
import { planMeeting } from '../matter/meetings.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { whoWorkWithCitizens as guard } from '../matter/who.ts'
import { aloudRoutes } from './aloud/routes.ts'
import { addedLine, lawLine, newMeeting, timeChosen, wayChosen } from './form.ts'
import { takeOffAddition } from './additions.ts'
import { takeOffLawLine } from './law-lines.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { receipts } from './messages.ts'
import { ownRoutes } from './own-routes.ts'
import { openAgenda } from './read-agenda.ts'
import { agendaPage, type AgainAt } from './view.tsx'
import { writingRoutes } from './writing-routes.ts'

const here = '/borgere/:citizen/dagsorden'
/** In the scenes the caseworker and the colleague work with citizen A. */
const gets = (status: number) => ({ caseworker: status, colleague: status, others: 404 })

/** The agenda of one citizen, for those who work with them. */
const workersRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: here,
    guard,
    gets: gets(200),
    reads: 'sawAgenda',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${here}/maade`,
    guard,
    gets: gets(303),
    reads: { nothing: 'How the agenda is made; nothing of what stands on it' },
    button: wayChosen,
    handler: async (visit, sql, { way, submissionId, til }) => {
      const { me, services } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      await matterKey(sql, services, me, citizenId)
      await chooseWay(sql, me, { citizenId, way, submissionId, now: services.now() })
      const to = til === 'naeste' ? `${addressOf(citizenId)}/naeste` : addressOf(citizenId)
      return redirectWith(visit, to, { says: receipts.chosen })
    },
  }),
  guarded({
    method: 'POST',
    path: `${here}/moeder`,
    guard,
    gets: gets(303),
    reads: 'sawAgenda',
    form: newMeeting,
    within: here,
    handler: async (visit, sql, { submissionId, who, ...time }) => {
      const { me, services } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      const startsAt = timeChosen(time, services.now())
      const key = await matterKey(sql, services, me, citizenId)
      await planMeeting(sql, me, { citizenId, startsAt, table: { key, who }, submissionId })
      return redirectWith(visit, addressOf(citizenId), { says: receipts.planned })
    },
    again: (visit, sql, again) => show(visit, sql, { form: 'plan', again }),
  }),
  guarded({
    method: 'POST',
    path: `${here}/loven`,
    guard,
    gets: gets(303),
    reads: 'sawAgenda',
    form: lawLine,
    within: here,
    handler: async (visit, sql, { submissionId, words }) => {
      const { me, services } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizenId)
      await writeLine(sql, key, me, {
        ...{ citizenId, isCitizens: false, way: 'self', helpedBy: null },
        ...{ words, pictures: [], submissionId },
      })
      return redirectWith(visit, addressOf(citizenId), { says: receipts.lawWritten })
    },
    again: (visit, sql, again) => show(visit, sql, { form: 'law', again }),
  }),
  guarded({
    method: 'POST',
    path: `${here}/linjer/:line`,
    guard,
    gets: gets(303),
    reads: 'sawAgenda',
    form: addedLine,
    within: here,
    handler: async (visit, sql, { submissionId, words }) => {
      const { me, services } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      const key = await matterKey(sql, services, me, citizenId)
      const { id: lineId } = await lineOf(sql, key, citizenId, param(visit, 'line'))
      await addToLine(sql, key, me, { citizenId, lineId, words, submissionId })
      return redirectWith(visit, addressOf(citizenId), { says: receipts.added })
    },
    again: (visit, sql, again) => show(visit, sql, { form: param(visit, 'line'), again }),
  }),
  guarded({
    method: 'POST',
    path: `${here}/svar/:answer/slet`,
    guard,
    gets: gets(303),
    reads: { nothing: 'What the visitor added themselves; it is not shown' },
    handler: async (visit, sql) => {
      const { id: citizenId } = await citizenHere(visit, sql)
      const undo = await takeOffAddition(sql, visit, citizenId, param(visit, 'answer'))
      return redirectWith(visit, addressOf(citizenId), { says: receipts.takenOff, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: `${here}/loven/:line/slet`,
    guard,
    gets: gets(303),
    reads: { nothing: 'What the law asks for, which the visitor wrote; it is not shown' },
    handler: async (visit, sql) => {
      const { id: citizenId } = await citizenHere(visit, sql)
      const undo = await takeOffLawLine(sql, visit, citizenId, param(visit, 'line'))
      return redirectWith(visit, addressOf(citizenId), { says: receipts.takenOff, ...(undo && { undo }) })
    },
  }),
]

export const routes: Route[] = [
  ...workersRoutes,
  ...writingRoutes,
  ...meetingRoutes,
  ...aloudRoutes,
  ...ownRoutes,
]

const addressOf = (citizenId: string) => `/borgere/${citizenId}/dagsorden`

async function show(visit: Visit, sql: Sql, at?: { form: AgainAt; again: Again }) {
  return agendaPage(visit, await openAgenda(sql, visit, param(visit, 'citizen')), at)
}
