import { whoReflect, type Role } from '../../shared/people/roles.ts'

/** Letters to citizens are written, and answered for, all over the house; a partner's are their own. */
export const whoWrite: readonly Role[] = [...whoReflect, 'teamLead', 'director']
