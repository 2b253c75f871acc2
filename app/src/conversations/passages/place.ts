import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const passages: Place = {
  id: 'passages',
  routes,
  door: {
    href: '/stykker',
    word: (language) => messages[language].door,
    for: whoReflect,
    comesFirst: true,
  },
}
