import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

export const codes: Place = {
  id: 'codes',
  behind: 'conversations',
  routes,
}
