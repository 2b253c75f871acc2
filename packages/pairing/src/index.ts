export type { Met, Person, Round, Visit, Weekday } from './people.ts'
export { planning, planVisits, type Plan } from './plan.ts'
