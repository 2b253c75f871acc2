import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const mine: Place = {
  id: 'mine',
  routes,
  door: {
    href: '/min',
    word: (language) => messages[language].door,
    for: ['citizen'],
    comesFirst: true,
  },
}
