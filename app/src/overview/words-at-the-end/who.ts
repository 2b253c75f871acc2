import { whoMakeTime } from '../../shared/people/roles.ts'

/** Those who lead a department or the house, or coordinate; the database asks for the same in `words_told`. */
export const whoAreTold = [...whoMakeTime, 'coordinator'] as const
