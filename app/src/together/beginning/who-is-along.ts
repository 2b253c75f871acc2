import type { OfTheHouse } from '../house/who-is-of-the-house.ts'

/** Those without whom it does not begin, in the order in which they are asked. */
export const needed = [
  'director',
  'teamLead',
  'coordinator',
  'broker',
  'brokerAmongConsultants',
  'researcher',
] as const
export type Needed = (typeof needed)[number]

/**
 * Which of them the house has today: that there is one, never who or how many.
 *
 * @example whoIsAlong([{ roles: ['teamLead'], … }]).get('teamLead') // true
 */
export function whoIsAlong(house: readonly Pick<OfTheHouse, 'roles'>[]): ReadonlyMap<Needed, boolean> {
  const holds = (...roles: OfTheHouse['roles']) =>
    house.some((one) => roles.every((role) => one.roles.includes(role)))
  return new Map<Needed, boolean>([
    ['director', holds('director')],
    ['teamLead', holds('teamLead')],
    ['coordinator', holds('coordinator')],
    ['broker', holds('knowledgeBroker')],
    ['brokerAmongConsultants', holds('knowledgeBroker', 'companyConsultant')],
    ['researcher', holds('researcher')],
  ])
}
