import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

/** For those who work with the citizen of the address today; for others there is nothing. */
export const theirs = (answer: number) =>
  ({ guard: whoWorkWithCitizens, gets: { caseworker: answer, colleague: answer, others: 404 } }) as const

/** Writing and pressing; the page that one is led to says that it was looked at. */
export const writes = { nothing: 'Writes in the plan, and leads on to the page that shows it' } as const

/** Notes for the citizen that their plan was looked at. */
export const recorded = (sql: Sql, visit: Visit, { id }: Citizen): Promise<void> =>
  recordAccess(sql, visit, { citizenId: id, conversationId: null, purpose: 'case' })
