import type { Sql } from '@lydhoer/database'
import type { Visit } from '../../shared/request/route.ts'
import { noteOpened } from '../matter/opened.ts'
import { additionsTo, type Addition } from '../matter/agenda-additions.ts'
import { agendaOf, type AgendaLine } from '../matter/agenda-lines.ts'
import { waysChosen, type ChosenWay } from '../matter/agenda-ways.ts'
import { citizenOf, type Citizen } from '../matter/citizens.ts'
import { meetingsPlanned, type CitizenMeeting } from '../matter/meetings.ts'
import { matterKey } from '../matter/sealed-words.ts'

/** All that a worker's page on a citizen's agenda shows. */
export interface Agenda {
  citizen: Citizen
  key: Buffer
  lines: AgendaLine[]
  /** What workers have added below each, by the line. */
  added: ReadonlyMap<string, Addition[]>
  ways: ChosenWay[]
  meetings: CitizenMeeting[]
}

/** Opens the agenda of a citizen for a worker, and notes that for the citizen. @throws NotFound unless they work together today */
export async function openAgenda(sql: Sql, visit: Visit, citizenId: string): Promise<Agenda> {
  const { me, services } = visit
  const citizen = await citizenOf(sql, me, citizenId)
  await noteOpened(visit, sql, citizen)
  const key = await matterKey(sql, services, me, citizen.id)
  const lines = await agendaOf(sql, key, citizen.id)
  return {
    citizen,
    key,
    lines,
    added: await additionsTo(sql, key, lines),
    ways: await waysChosen(sql, citizen.id),
    meetings: await meetingsPlanned(sql, citizen.id),
  }
}
