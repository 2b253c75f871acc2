import type { Gets } from '../../shared/request/askers.ts'
import { whoWrite } from '../matter/who.ts'

export { whoWrite }

/** What the house does with its letters; next door has others. */
export const theHouse = (status: number) => ({
  guard: whoWrite,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = { nothing: 'A letter that the house sends again and again; no citizen stands in it' }
