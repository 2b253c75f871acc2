import type { Place } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'

export const whoIsHere: Place = {
  id: 'whoIsHere',
  behind: 'overview',
  routes,
  guide,
  acts: [
    {
      href: '/noegler/borgere/ny',
      word: { da: messages.da.write, en: messages.en.write },
      for: whoKeepsKeys,
    },
  ],
  readings,
  way: {
    href: '/noegler',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoKeepsKeys,
  },
}
