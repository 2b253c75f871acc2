import { whoAreOfTheHouse, whoWorkHere } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** What the house reads, and whoever is invited from outside; next door has others. */
export const theReaders = (status: number) => ({
  guard: whoWorkHere,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What those do who are invited into the evaluation of the scene, the caseworker's. */
export const thoseInIt = (status: number) => ({
  guard: whoWorkHere,
  gets: { caseworker: status, colleague: status, researcher: status, others: 404 } satisfies Gets,
})

/** What whoever began it does. */
export const whoBegan = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = {
  nothing: 'How the work is followed, by which criteria and on which material; no citizen is in it',
}
