import type { Place } from '../../../shared/request/place.ts'
import { routes } from './routes.ts'

export const report: Place = {
  id: 'report',
  behind: 'overview',
  routes,
}
