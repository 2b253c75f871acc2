import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'
import { takesOut } from './take-out.ts'

export const mine: Place = {
  id: 'mine',
  routes,
  takesOut,
}
