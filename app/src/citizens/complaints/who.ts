import { whoMakeTime, type Role } from '../../shared/people/roles.ts'

/** Those to whom the counts are told, as the database says in `complaints_counted`. */
export const whoFollowComplaints = [...whoMakeTime, 'coordinator', 'politician'] as const satisfies Role[]

/** Those who write in what was counted before, and within how many days one hears from us: the keys are theirs. */
export const whoKeepCounts = ['coordinator'] as const satisfies Role[]
