import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** What the house does together; next door has others. */
export const theHouse = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})
