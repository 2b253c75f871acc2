import { whoAreOfTheHouse } from './roles.ts'
import type { Gets } from '../request/askers.ts'

/** What the house does together; next door has others. */
export const theHouse = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})
