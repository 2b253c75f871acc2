import type { Role } from '../../shared/people/roles.ts'
import type { Guard } from '../../shared/request/guard.ts'
import type { Reads } from '../../shared/request/reading.ts'

/** Those who say who is here and who works with whom, as the database says in `keeps_keys`. */
export const whoKeepsKeys = ['coordinator'] as const satisfies Role[]

/** For others these pages are not there. */
export const keepers = { only: whoKeepsKeys, otherwise: 'notFound' } as const satisfies Guard

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawWhoWorksWithYou: true
  }
}

/** Whoever opens these sees names of citizens, and who works with them. */
export const seesCitizens: Reads = 'sawWhoWorksWithYou'
export const seesNoCitizen: Reads = { nothing: 'Colleagues and departments; no citizen is named' }
