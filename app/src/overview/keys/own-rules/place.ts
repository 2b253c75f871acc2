import type { Place } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { termAgain } from './terms.ts'

export const ownRules: Place = {
  id: 'own-rules',
  behind: 'overview',
  routes,
  guide,
  undoes: { retentionTerm: termAgain },
  acts: [
    {
      href: '/noegler/regler',
      word: { da: messages.da.title, en: messages.en.title },
      for: whoKeepsKeys,
    },
  ],
}
