import { whoWrite } from './who.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const letters: Place = {
  id: 'letters',
  behind: 'citizens',
  routes,
  guide,
  way: { href: '/breve', word: { da: messages.da.title, en: messages.en.title }, for: whoWrite },
}
