import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

export const names: Place = {
  id: 'names',
  routes,
}
