import type { Sentence } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages, readings } from './messages.ts'
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

const both = (of: (language: 'da' | 'en') => string): Sentence => ({ da: of('da'), en: of('en') })

/** What a citizen opens of their matter to colleagues who do not work with them; what there is to open, the other places say. */
export const openedTopics = (places: readonly Place[]): Place => ({
  id: 'openedTopics',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes, ...readerRoutes(places.flatMap(({ opens }) => opens ?? []))],
  guide,
  readings,
  takesOut,
  aboutCitizen: {
    word: both((language) => messages[language].word),
    own: {
      href: '/min/hvem-maa-laese',
      word: both((language) => ownMessages[language].title),
      lead: both((language) => ownMessages[language].ownLead),
    },
    workers: (id) => `/borgere/${id}/aabnet`,
  },
})
