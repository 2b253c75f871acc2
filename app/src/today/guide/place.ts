import type { Place } from '../../shared/request/place.ts'
import { guideRoutes } from './routes.tsx'

/** How the house is used, put together for whoever asks from what each place says. */
export const theGuide = (places: readonly Place[]): Place => ({
  id: 'guide',
  behind: 'today',
  routes: guideRoutes(places),
})
