import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { finds } from './finds.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const glossary: Place = {
  id: 'glossary',
  behind: 'conversations',
  routes,
  finds,
  way: {
    href: '/ordbog',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoReflect,
  },
}
