import { doorNames } from '../shared/page/doors.ts'
import { whoIsNoCitizen } from '../shared/people/roles.ts'
import type { Place } from '../shared/request/place.ts'
import { routes } from './routes.tsx'

export const today: Place = {
  id: 'today',
  behind: 'today',
  routes,
  way: { href: '/', word: doorNames.today, for: whoIsNoCitizen },
}
