import { whoConverse } from '../../shared/people/roles.ts'

/** Those who may work with a citizen; with whom each of them does is an assignment. */
export const whoWorkWithCitizens = whoConverse

/** The citizen, on pages of their own. */
export const theCitizen = ['citizen'] as const
