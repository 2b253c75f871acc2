import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

export { theHouse } from '../../shared/people/the-house.ts'

/** The scene's telling is prepared by the caseworker. */
export const whoPrepares = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** The scene's story is the colleague's. */
export const whoseItIs = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { colleague: status, others: 404 } satisfies Gets,
})

/** What none of these pages shows. */
export const ofNobody = {
  nothing:
    'What the house tells outside; a story stands there because whoever it is about has said yes to those words',
}
