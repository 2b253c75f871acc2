import { holdsOneOf, whoConverse, whoReflect } from '../../../shared/people/roles.ts'
import type { Gets } from '../../../shared/request/askers.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** A conversation is there for its owner alone: who comes to its page, and what each gets. */
export const itsOwner = (status: number) => ({
  guard: whoConverse,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** A passage is there for its owner and for those who have it. */
export const thoseWhoHaveIt = (status: number) => ({
  guard: whoReflect,
  gets: { caseworker: status, colleague: status, others: 404 } satisfies Gets,
})

/** Whether somebody holds conversations of their own, from which passages are chosen. */
export const holdsConversations = ({ roles }: Pick<SignedIn, 'roles'>): boolean =>
  holdsOneOf(roles, whoConverse)
