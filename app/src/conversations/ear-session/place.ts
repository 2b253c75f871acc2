import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const earSession: Place = {
  id: 'earSession',
  routes,
  door: {
    href: '/laan-et-oere',
    word: (language) => messages[language].door,
    for: whoReflect,
  },
}
