import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** What whoever prepares it does. */
export const whoPrepares = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What those who are invited do. */
export const thoseInvited = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, colleague: status, others: 404 } satisfies Gets,
})

/** What those of the municipality’s side do; research has its own. */
export const ourSide = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { researcher: 404, nextDoor: 404, others: status } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = {
  nothing: 'What colleagues and researchers gather about, and when; no citizen is in it',
}
