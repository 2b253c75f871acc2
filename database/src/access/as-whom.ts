// As whom promises are tried that are about everybody of a town, about the keys, or about somebody from next door.
import type { PersonName } from '../testing.ts'
import type { Ask, Asking } from './asking.ts'

const staff = [
  'caseworker',
  'colleague',
  'otherColleague',
  'otherDepartment',
  'companyConsultant',
  'knowledgeBroker',
  'professionalCoordinator',
  'teamLead',
  'director',
  'coordinator',
  'researcher',
  'otherResearcher',
  'politician',
  'employer',
  'partner',
] as const
/** Everybody of a town. */
export const everybody = [...staff, 'citizenA', 'citizenB'] as const

/** From here on a transaction is for the keys. */
export const standAtTheKeys = (ask: Ask) => ask.does(`select set_config('lydhoer.at_keys', 'on', true)`)

/** Someone of the next town who says that they are of ours. */
export const astray = ({ as, scene }: Asking, name: PersonName) =>
  as(name, { ...scene.nabo, id: scene.fjordby.id })
