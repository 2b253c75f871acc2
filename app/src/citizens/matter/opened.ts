import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { param, type Visit } from '../../shared/request/route.ts'
import { citizenOf, type Citizen } from './citizens.ts'
import { whoWorkWithCitizens } from './who.ts'

/** What a route under `/borgere/:citizen` answers those who work with the citizen today; for others there is nothing. */
export const theirs = (answer: number) =>
  ({ guard: whoWorkWithCitizens, gets: { caseworker: answer, colleague: answer, others: 404 } }) as const

/** The citizen of the address. @throws NotFound unless the visitor works with them today */
export const citizenHere = (visit: Visit, sql: Sql): Promise<Citizen> =>
  citizenOf(sql, visit.me, param(visit, 'citizen'))

/** Notes for the citizen that something of theirs was opened; what it is, the route says. */
export const noteOpened = (visit: Visit, sql: Sql, { id }: Pick<Citizen, 'id'>): Promise<void> =>
  recordAccess(sql, visit, { citizenId: id, conversationId: null, purpose: 'case' })

/** The citizen of the address, whose matter is opened. @throws NotFound unless the visitor works with them today */
export async function openedHere(visit: Visit, sql: Sql): Promise<Citizen> {
  const citizen = await citizenHere(visit, sql)
  await noteOpened(visit, sql, citizen)
  return citizen
}
