import { whoReflect, type Role } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** Letters to citizens are written, and answered for, all over the house; a partner's are their own. */
export const whoWrite: readonly Role[] = [...whoReflect, 'teamLead', 'director']

/** What the house does with its letters; next door has others. */
export const theHouse = (status: number) => ({
  guard: whoWrite,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = { nothing: 'A letter that the house sends again and again; no citizen stands in it' }
