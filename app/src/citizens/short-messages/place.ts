import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { takesOut } from './take-out.ts'
import { waits } from './waits.ts'
import { workerRoutes } from './worker-routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    readShortMessages: true
  }
}

/** A few lines from a citizen to those who work with them, and one answer. */
export const shortMessages: Place = {
  id: 'shortMessages',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes],
  readings,
  waits,
  takesOut,
  guide: {
    for: whoWorkWithCitizens,
    title: { da: 'Korte beskeder fra en borger', en: 'Short messages from a citizen' },
    steps: [
      {
        da: 'Har en borger skrevet til jer, står det på I dag, til en har svaret. Svar, hvor beskeden står. Der er ét svar til hver, og alle, der arbejder med borgeren, kan give det.',
        en: 'If a citizen has written to you, it stands on Today until somebody has answered. Answer where the message stands. There is one answer to each, and all who work with the citizen can give it.',
      },
    ],
  },
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: '/min/skriv',
      word: sentenceOf(ownMessages, 'word'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'say',
    },
    workers: (id) => `/borgere/${id}/beskeder`,
  },
}
