import { whoConverse, whoReflect, type Role } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** Those who see who visits whom and when, as the database says in `is_of_the_house`. */
export const whoSee = [...whoReflect, 'teamLead', 'director'] as const satisfies Role[]

/** Those who make rounds, as the database says in `brings_together`; never a leader. */
export const whoBringTogether = [
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
] as const satisfies Role[]

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
