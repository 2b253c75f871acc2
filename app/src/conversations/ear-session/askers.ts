import { whoReflect } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'

/** Who is in a session without leading it is told that it is for those who do. */
export const thoseWhoLead = (status: number) => ({
  guard: whoReflect,
  gets: { caseworker: status, colleague: 403, others: 404 } satisfies Gets,
})
