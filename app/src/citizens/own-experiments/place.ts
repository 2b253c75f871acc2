import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { address } from './own-view.tsx'
import { readings } from './readings.ts'
import { takesOut } from './take-out.ts'
import { workerRoutes } from './worker-routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawOwnExperiments: true
  }
}

/** What a citizen wants to try themselves: their own, and shown to those who work with them where they say so. */
export const ownExperiments: Place = {
  id: 'ownExperiments',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes],
  readings,
  takesOut,
  undoes: { citizenExperiment: rowAgain('citizen_experiment', () => address) },
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: address,
      word: sentenceOf(ownMessages, 'word'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'work',
    },
    workers: (id) => `/borgere/${id}/proever`,
  },
}
