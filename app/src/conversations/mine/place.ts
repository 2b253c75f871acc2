import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

export const mine: Place = {
  id: 'mine',
  routes,
}
