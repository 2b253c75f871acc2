import { statusFor, type Asker } from '../request/askers.ts'
import type { Route } from '../request/route.ts'

/** Those with whom routes are tried that are for one kind of people only, the likeliest first. */
const likely = [
  'caseworker',
  'researcher',
  'coordinator',
  'citizenA',
  'teamLead',
  'companyConsultant',
] as const satisfies Asker[]

/** Somebody whom the route lets do it; undefined where the scene has no rows of theirs. */
export const whoMay = ({ guard, gets }: Pick<Route, 'guard' | 'gets'>): (typeof likely)[number] | undefined =>
  likely.find((asker) => ![403, 404].includes(statusFor(asker, guard, gets)))
