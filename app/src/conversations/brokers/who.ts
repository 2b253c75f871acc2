import { whoReflect, type Role } from '../../shared/people/roles.ts'

/** The house: those who can meet a broker at work. */
export const whoSee = [...whoReflect, 'teamLead', 'director'] as const satisfies Role[]
