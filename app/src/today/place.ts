import { doorNames } from '../shared/page/doors.ts'
import { whoIsNoCitizen } from '../shared/people/roles.ts'
import type { Place } from '../shared/request/place.ts'
import { todayRoutes } from './routes.ts'

/** The first page: what the other places know to wait. */
export const today = (places: readonly Place[]): Place => ({
  id: 'today',
  behind: 'today',
  routes: todayRoutes(places.flatMap(({ waits }) => waits ?? [])),
  way: { href: '/', word: doorNames.today, for: whoIsNoCitizen },
})
