import { whoConverse, whoReflect, type Role } from '../../shared/people/roles.ts'

/** Those who may work with a citizen; with whom each of them does is an assignment. */
export const whoWorkWithCitizens = whoConverse

/** Letters to citizens are written, and answered for, all over the house; a partner's are their own. */
export const whoWrite: readonly Role[] = [...whoReflect, 'teamLead', 'director']

/** The citizen, on pages of their own. */
export const theCitizen = ['citizen'] as const
