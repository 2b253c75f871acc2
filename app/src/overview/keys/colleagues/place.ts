import type { Place } from '../../../shared/request/place.ts'
import { routes } from './routes.ts'

export const colleagues: Place = {
  id: 'colleagues',
  behind: 'overview',
  routes,
}
