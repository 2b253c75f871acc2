import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { whoAreTold } from './who.ts'

export const wordsAtTheEnd: Place = {
  id: 'wordsAtTheEnd',
  behind: 'overview',
  routes,
  guide,
  way: {
    href: '/overblik/ord-til-sidst',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoAreTold,
  },
}
