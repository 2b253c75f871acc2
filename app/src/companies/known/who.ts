import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** What all who work here know of companies in common; next door has others. */
export const whoKnows = (status: number) => ({
  guard: whoKnowCompanies,
  gets: { nextDoor: 404, others: status } satisfies Gets,
})

/** What none of these pages shows. */
export const ofNobody = { nothing: 'What stands of companies; nothing of any citizen' }
