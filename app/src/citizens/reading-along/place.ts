import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

/** Who reads along with the citizen. */
export const readingAlong: Place = {
  id: 'readingAlong',
  routes,
  aboutCitizen: {
    word: { da: messages.da.title, en: messages.en.title },
    own: {
      href: '/min/laeser-med',
      word: sentenceOf(messages, 'title'),
      lead: sentenceOf(messages, 'lead'),
      among: 'others',
    },
  },
}
