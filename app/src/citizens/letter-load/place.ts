import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guide, houseGuide } from './guide.ts'
import { whoFollowLetters } from './house.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { waits } from './waits.ts'
import { opens, takesOut } from './take-out.ts'
import { readings } from './readings.ts'
import { houseRoutes, putBack, workerRoutes } from './worker-routes.ts'

/** The letters that a citizen gets, for the two. */
export const letterLoad: Place = {
  id: 'letterLoad',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes],
  guide,
  readings,
  waits,
  undoes: putBack,
  takesOut,
  opens,
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: '/min/breve',
      word: sentenceOf(ownMessages, 'word'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'now',
    },
    workers: (id) => `/borgere/${id}/breve`,
  },
}

/** How many letters all of them get. */
export const lettersCounted: Place = {
  id: 'lettersCounted',
  behind: 'overview',
  routes: houseRoutes,
  guide: houseGuide,
  way: {
    href: '/overblik/breve',
    word: { da: messages.da.houseTitle, en: messages.en.houseTitle },
    for: whoFollowLetters,
  },
}
