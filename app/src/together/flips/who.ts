import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** What the house sees of a FLIP; next door has others. */
export const theHouse = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What those in a FLIP do. */
export const thoseInIt = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, colleague: status, researcher: status, others: 404 } satisfies Gets,
})

/** What those do who are in it for practice. */
export const practiceInIt = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, colleague: status, others: 404 } satisfies Gets,
})

/** What whoever prepares it does. */
export const whoPrepares = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = {
  nothing: 'What colleagues and researchers meet about, and what they learnt; no citizen is in it',
}
