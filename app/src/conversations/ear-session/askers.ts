import type { Sql } from '@lydhoer/database'
import { whoReflect } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { askedOrHeld } from './read-room.ts'
import type { Session } from './session.ts'

/** Who is in a session without leading it is told that it is for those who do. */
export const thoseWhoLead = (status: number) => ({
  guard: whoReflect,
  gets: { caseworker: status, colleague: 403, others: 404 } satisfies Gets,
})

/** Those who can ask to hold a session on another's passage, as the database says in `is_colleague`. */
export const whoAsk = whoReflect.filter((role) => role !== 'researcher')

/** What is asked for is there for the owner of the passage and for whoever asked. */
export const theTwo = (status: number) => ({
  guard: whoAsk,
  gets: { caseworker: status, colleague: status, others: 404 } satisfies Gets,
})

/** The session of the address, as the owner of the passage. @throws NotFound for everybody else */
export async function whoseTalkItIs(visit: Visit, sql: Sql): Promise<Session> {
  const session = await askedOrHeld(visit, sql)
  if (session.ownerId !== visit.me.personId) throw new NotFound()
  return session
}
