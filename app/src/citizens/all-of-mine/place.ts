import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

/** All that the other places have of a citizen's: on one page, and in one file to take along. */
export const allOfMine = (places: readonly Place[]): Place => ({
  id: 'allOfMine',
  routes: routes(places.flatMap(({ takesOut }) => takesOut ?? [])),
  aboutCitizen: {
    word: { da: messages.da.title, en: messages.en.title },
    own: {
      href: '/min/alt',
      word: sentenceOf(messages, 'title'),
      lead: sentenceOf(messages, 'lead'),
      among: 'others',
    },
  },
})
