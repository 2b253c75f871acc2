import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

/** What companies have room for. */
export const openings: Place = {
  id: 'openings',
  behind: 'companies',
  routes,
  guide,
  waits,
  way: { href: '/pladser', word: { da: messages.da.way, en: messages.en.way }, for: whoKnowCompanies },
}
