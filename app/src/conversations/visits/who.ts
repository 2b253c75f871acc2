import { whoConverse } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

export { whoAreOfTheHouse as whoSee, whoBringTogether } from '../../shared/people/roles.ts'

/** A visit's page is for the two, whose talks it is about. */
export const theTwo = (status: number) => ({
  guard: whoConverse,
  gets: { caseworker: status, colleague: status, others: 404 } satisfies Gets,
})

/** What whoever is visited does. */
export const theHost = (status: number) => ({
  guard: whoConverse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What none of the pages shows. */
export const ofNobody = { nothing: 'Who visits whom and when; nothing of what was said, and no citizen' }
