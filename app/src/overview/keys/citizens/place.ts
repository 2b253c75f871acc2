import type { Place } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'
import { messages, reading } from './messages.ts'
import { routes } from './routes.ts'

export const whoIsHere: Place = {
  id: 'whoIsHere',
  behind: 'overview',
  routes,
  readings: { sawWhoWorksWithYou: reading },
  way: {
    href: '/noegler',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoKeepsKeys,
  },
}
