import type { Place } from '../../shared/request/place.ts'
import { finds } from './finds.ts'
import { routes } from './routes.ts'

export const glossary: Place = {
  id: 'glossary',
  behind: 'conversations',
  routes,
  finds,
}
