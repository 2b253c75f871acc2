import type { Place } from '../../../shared/request/place.ts'
import { routes } from './routes.ts'

export const departments: Place = {
  id: 'departments',
  behind: 'overview',
  routes,
}
