import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** What the house does with its loops; next door has others. */
export const theHouse = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** The citizen, on pages of their own. */
export const theCitizen = ['citizen'] as const

/** What none of the pages shows. */
export const ofNobody = {
  nothing:
    'What the house wonders at and did about it; what hangs there is a link, and opens where it stands',
}
