import type { Place } from '../../request/place.ts'
import { routes } from './routes.ts'

export const signIn: Place = {
  id: 'signIn',
  routes,
}
