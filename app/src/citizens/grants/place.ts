import { sentenceOf } from '@lydhoer/words'
import { whoMakeTime } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { ownAddress, workersAddress } from './addresses.ts'
import { deciderRoutes } from './decider-routes.ts'
import { decidersGuide, workersGuide } from './guide.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.tsx'
import { readings } from './readings.ts'
import { takesOut } from './take-out.ts'
import { decidersWaits, workersWaits } from './waits.ts'
import { workerRoutes } from './worker-routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawGrants: true
    sawGrantToDecide: true
  }
}

/** Something outside the usual, asked for with a citizen. */
export const grants: Place = {
  id: 'grants',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes],
  guide: workersGuide,
  readings,
  waits: workersWaits,
  takesOut,
  undoes: {
    unusualGrant: rowAgain<{ citizen_id: string }>('unusual_grant', ({ citizen_id: id }) =>
      workersAddress(id),
    ),
    grantWish: rowAgain('grant_wish', () => ownAddress),
  },
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: ownAddress,
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'say',
    },
    workers: workersAddress,
  },
}

/** The same for the leaders who decide. */
export const grantsToDecide: Place = {
  id: 'grantsToDecide',
  behind: 'overview',
  routes: deciderRoutes,
  guide: decidersGuide,
  waits: decidersWaits,
  way: {
    href: '/uden-for',
    word: { da: messages.da.decideTitle, en: messages.en.decideTitle },
    for: whoMakeTime,
  },
}
