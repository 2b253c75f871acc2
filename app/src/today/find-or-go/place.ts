import type { Place } from '../../shared/request/place.ts'
import { findRoutes } from './routes.ts'

/** One field that leads to everything: what one has, what one can begin on, and where it is. */
export const findOrGo = (places: readonly Place[]): Place => ({
  id: 'findOrGo',
  behind: 'today',
  routes: findRoutes(places),
})
