import { whoConverse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const register: Place = {
  id: 'register',
  routes,
  door: {
    href: '/samtaler',
    word: (language) => messages[language].door,
    for: whoConverse,
    comesFirst: true,
  },
}
