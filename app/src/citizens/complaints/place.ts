import { sentenceOf } from '@lydhoer/words'
import { whoMakeTime } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { followGuide, receiveGuide, takeDownGuide } from './guide.ts'
import { leaderRoutes } from './leader-routes.ts'
import { readings } from './readings.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { trendMessages } from './trend-messages.ts'
import { putBack, trendRoutes } from './trend-routes.ts'
import { waits } from './waits.ts'
import { whoFollowComplaints } from './who.ts'
import { workerMessages } from './worker-messages.ts'
import { workerRoutes } from './worker-routes.ts'
import { takesOut } from './take-out.ts'

/** Where a citizen complains, and where it is taken down for them. */
export const complaint: Place = {
  id: 'complaint',
  behind: 'citizens',
  routes: [...ownRoutes, ...workerRoutes],
  guide: takeDownGuide,
  takesOut,
  aboutCitizen: {
    word: { da: workerMessages.da.workerWord, en: workerMessages.en.workerWord },
    own: {
      href: '/min/klage',
      word: sentenceOf(ownMessages, 'word'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'say',
    },
    workers: (id) => `/borgere/${id}/klage`,
  },
}

/** The same for the leaders who receive them. */
export const complaintsReceived: Place = {
  id: 'complaintsReceived',
  behind: 'overview',
  routes: leaderRoutes,
  guide: receiveGuide,
  readings,
  waits,
  way: { href: '/klager', word: { da: messages.da.title, en: messages.en.title }, for: whoMakeTime },
}

/** How many there were. */
export const complaintsOverTime: Place = {
  id: 'complaintsOverTime',
  behind: 'overview',
  routes: trendRoutes,
  guide: followGuide,
  undoes: putBack,
  way: {
    href: '/overblik/klager',
    word: { da: trendMessages.da.title, en: trendMessages.en.title },
    for: whoFollowComplaints,
  },
}
