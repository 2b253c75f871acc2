import type { Sql } from '@lydhoer/database'
import { sweepErased } from '../../shared/files/sweep-erased.ts'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, param, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { additionsTo } from '../matter/agenda-additions.ts'
import { agendaOf, correctLine, lineOf, takeBackLine, takenUpOf, writeLine } from '../matter/agenda-lines.ts'
import { writeDown } from '../matter/agenda-sounds.ts'
import { chooseWay, waysChosen } from '../matter/agenda-ways.ts'
import { workersOfMine, workersToday } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { meetingsPlanned } from '../matter/meetings.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen as guard } from '../matter/who.ts'
import { aloudReceipts } from './aloud/messages.ts'
import { correctedLine, newLine, wayChosen } from './form.ts'
import { correctPage, ownPage } from './own-view.tsx'
import { ownProblems, ownReceipts } from './own-messages.ts'

const here = '/min/dagsorden'
const reads = ofOneself

/** What the citizen wants to talk about, on pages of their own. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: here,
    guard,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: here,
    guard,
    gets: 303,
    reads,
    form: newLine,
    handler: async (visit, sql, one) => {
      const { me, services } = visit
      const key = await matterKey(sql, services, me, me.personId)
      await writeLine(sql, key, me, { ...one, citizenId: me.personId, isCitizens: true, way: 'self' })
      return redirectWith(visit, here, { says: ownReceipts.saved })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${here}/maade`,
    guard,
    gets: 303,
    reads,
    button: wayChosen,
    handler: async (visit, sql, { way, submissionId }) => {
      const { me, services } = visit
      await matterKey(sql, services, me, me.personId)
      await chooseWay(sql, me, { citizenId: me.personId, way, submissionId, now: services.now() })
      return redirectWith(visit, here, { says: ownReceipts.chosen })
    },
  }),
  guarded({
    method: 'GET',
    path: `${here}/linjer/:line`,
    guard,
    gets: { citizenA: 200, others: 404 },
    reads,
    handler: (visit, sql) => showCorrect(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${here}/linjer/:line`,
    guard,
    gets: { citizenA: 303, others: 404 },
    reads,
    form: correctedLine,
    handler: async (visit, sql, said) => {
      const { key, line } = await ownLine(visit, sql)
      if (line.inDecision) throw new Conflict(ownProblems.inPlan)
      if (line.spoken) {
        await writeDown(sql, key, visit.me, line.id, { ...said, at: visit.services.now() })
        return redirectWith(visit, here, { says: aloudReceipts.written })
      }
      await correctLine(sql, key, { id: line.id, ...said, now: visit.services.now() })
      return redirectWith(visit, here, { says: ownReceipts.corrected })
    },
    again: showCorrect,
  }),
  slow({
    method: 'POST',
    path: `${here}/linjer/:line/slet`,
    guard,
    // What is gone already is gone: a second press says no more than the first.
    gets: 303,
    reads,
    handler: async (visit, database) => {
      const id = param(visit, 'line')
      await database.as(visit.me, async (sql) => {
        if (!(await takeBackLine(sql, id)) && (await isInPlan(visit, sql, id)))
          throw new Conflict(ownProblems.inPlan)
      })
      await sweepErased(visit.services, visit.me)
      return redirectWith(visit, here, { says: ownReceipts.takenBack })
    },
  }),
]

async function isInPlan({ me }: Visit, sql: Sql, id: string): Promise<boolean> {
  const row = await sql
    .selectFrom('agenda_line')
    .select('id')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .where('in_decision', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

async function ownLine(visit: Visit, sql: Sql) {
  const { me, services } = visit
  const key = await matterKey(sql, services, me, me.personId)
  const line = await lineOf(sql, key, me.personId, param(visit, 'line'))
  // What the law asks for is not the citizen's to change.
  if (!line.isCitizens) throw new NotFound()
  return { key, line }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { me, services } = visit
  const key = await matterKey(sql, services, me, me.personId)
  const [way] = await waysChosen(sql, me.personId, 1)
  const lines = await agendaOf(sql, key, me.personId)
  return ownPage(visit, {
    key,
    lines,
    added: await additionsTo(sql, key, lines),
    done: await takenUpOf(sql, key, me.personId, 5),
    way,
    meetings: await meetingsPlanned(sql, me.personId),
    names: await workersOfMine(sql),
    workers: await workersToday(sql),
    kept: await keptSays(sql, visit.tongue, 'agenda'),
    again,
  })
}

async function showCorrect(visit: Visit, sql: Sql, again?: Again) {
  const { key, line } = await ownLine(visit, sql)
  return correctPage(visit, { key, line, workers: await workersToday(sql), again })
}
