import type { Place } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const peopleFromFile: Place = {
  id: 'peopleFromFile',
  behind: 'overview',
  routes,
  acts: [{ href: '/noegler/fil', word: { da: messages.da.title, en: messages.en.title }, for: whoKeepsKeys }],
}
