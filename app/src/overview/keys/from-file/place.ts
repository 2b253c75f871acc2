import type { Place } from '../../../shared/request/place.ts'
import { routes } from './routes.ts'

export const peopleFromFile: Place = {
  id: 'peopleFromFile',
  behind: 'overview',
  routes,
}
