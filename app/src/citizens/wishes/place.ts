import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { ordersAddress, ownConsiderations, ownFinds, questionsAddress } from './addresses.ts'
import { cannotRoutes } from './cannot-routes.ts'
import { considerRoutes } from './consider-routes.tsx'
import { consultantRoutes, whoFindPlaces } from './consultant-routes.ts'
import { findRoutes } from './find-routes.ts'
import { consultantsGuide, workersGuide } from './guide.ts'
import { messages } from './messages.ts'
import { orderRoutes, ownOrderRoutes } from './order-routes.ts'
import { ownMessages } from './own-messages.ts'
import { askRoutes, questionRoutes } from './question-routes.ts'
import { readings } from './readings.ts'
import { ownAddress, ownSide, workersAddress, workersSide } from './side.ts'
import { takesOut } from './take-out.ts'
import { consultantsWaits, questionsWaits, workersWaits } from './waits.ts'
import { takeBackTold } from './wish-events.ts'
import { wishRoutes } from './wish-routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawWishes: true
    sawOwnFinds: true
    sawWhoseOrder: true
  }
}

/** What a citizen wishes to work with, what has to be considered, and what they found themselves. */
export const wishes: Place = {
  id: 'wishes',
  behind: 'citizens',
  routes: [ownSide, workersSide]
    .flatMap((side) => [...wishRoutes(side), ...orderRoutes(side)])
    .concat(ownOrderRoutes, cannotRoutes, considerRoutes, findRoutes, askRoutes),
  guide: workersGuide,
  readings,
  waits: workersWaits,
  takesOut,
  undoes: {
    wishTold: (visit, sql, kept) => takeBackTold(sql, visit.me, kept),
    consideration: rowAgain('consideration', () => ownConsiderations),
    ownFind: rowAgain('own_find', () => ownFinds),
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

/** What colleagues ask about wishes that are hard to meet. */
export const wishQuestions: Place = {
  id: 'wishQuestions',
  behind: 'citizens',
  routes: questionRoutes,
  waits: questionsWaits,
  way: {
    href: questionsAddress,
    word: { da: messages.da.overlooked, en: messages.en.overlooked },
    for: whoWorkWithCitizens,
  },
}

/** The same for the consultants who look. */
export const jobOrders: Place = {
  id: 'jobOrders',
  behind: 'companies',
  routes: consultantRoutes,
  guide: consultantsGuide,
  waits: consultantsWaits,
  way: {
    href: ordersAddress,
    word: { da: messages.da.orders, en: messages.en.orders },
    for: whoFindPlaces,
  },
}
