import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

export { theHouse } from '../../shared/people/the-house.ts'

/** What those do who are asked and said yes. */
export const thoseInIt = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, colleague: status, others: 404 } satisfies Gets,
})

/** What whoever began it does. */
export const whoBegan = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = {
  nothing: 'What colleagues try together, and what they learned; no citizen is in it',
}
