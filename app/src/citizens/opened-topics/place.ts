import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { readerRoutes } from './reader-routes.ts'
import { takesOut } from './take-out.ts'
import { workerRoutes } from './worker-routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawOpenings: true
    readOpenedPlan: true
    readOpenedAgenda: true
    readOpenedWaiting: true
    readOpenedLetters: true
    readOpenedGuidance: true
  }
}

/** What a citizen opens of their matter to colleagues who do not work with them; what there is to open, the other places say. */
export const openedTopics = (places: readonly Place[]): Place => ({
  id: 'openedTopics',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes, ...readerRoutes(places.flatMap(({ opens }) => opens ?? []))],
  guide,
  readings,
  takesOut,
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: '/min/hvem-maa-laese',
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'others',
    },
    workers: (id) => `/borgere/${id}/aabnet`,
  },
})
