import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { readings } from './readings.ts'
import { ownRoutes, workerRoutes } from './routes.ts'
import { ownAddress, workersAddress } from './side.ts'
import { takesOut } from './take-out.ts'
import { waits } from './waits.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawMatches: true
  }
}

/** Places of work that a citizen chooses between. */
export const matches: Place = {
  id: 'matches',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes],
  ...{ guide, readings, waits, takesOut },
  undoes: {
    match: rowAgain<{ citizen_id: string }>('match', ({ citizen_id: id }) => workersAddress(id)),
  },
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: ownAddress,
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'work',
    },
    workers: workersAddress,
  },
}
