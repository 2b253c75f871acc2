import { whoAreOfTheHouse, whoSpeakOutward } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { listRoutes, partnershipRoutes } from './routes.ts'
import { researcherRoutes } from './researcher-routes.ts'
import { shareRoutes } from './share-routes.ts'
import { shareAgain } from './shares.ts'
import { waits } from './waits.ts'

export const partnerships: Place = {
  id: 'partnership',
  behind: 'together',
  // What is called by a word stands before what is called by an id.
  routes: [...listRoutes, ...shareRoutes, ...researcherRoutes, ...partnershipRoutes],
  guide,
  finds,
  logs,
  waits,
  acts: [
    {
      href: '/faelles/nyt',
      word: { da: messages.da.begin, en: messages.en.begin },
      for: whoSpeakOutward,
    },
  ],
  undoes: { partnershipShare: shareAgain },
  way: { href: '/faelles', word: { da: messages.da.way, en: messages.en.way }, for: whoAreOfTheHouse },
}
