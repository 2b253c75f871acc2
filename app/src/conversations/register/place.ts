import { whoConverse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const register: Place = {
  id: 'register',
  behind: 'conversations',
  routes,
  way: {
    href: '/samtaler',
    word: { da: messages.da.door, en: messages.en.door },
    for: whoConverse,
  },
}
