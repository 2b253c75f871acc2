import type { Place } from '../shared/request/place.ts'
import { routes } from './routes.tsx'

export const today: Place = {
  id: 'today',
  routes,
}
