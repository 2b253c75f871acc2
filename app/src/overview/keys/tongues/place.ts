import type { Place } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const tongues: Place = {
  id: 'tongues',
  behind: 'overview',
  routes,
  acts: [
    {
      href: '/noegler/sprog',
      word: { da: messages.da.title, en: messages.en.title },
      for: whoKeepsKeys,
    },
  ],
}
