import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

export const editor: Place = {
  id: 'editor',
  routes,
}
