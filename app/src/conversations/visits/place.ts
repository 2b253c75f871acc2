import { forgetFeedbackRounds } from '@lydhoer/database'
import { job } from '../../shared/later/job.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'
import { whoBringTogether, whoSee } from './who.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    forgetRounds: object
  }
}

export const visits: Place = {
  id: 'feedbackVisits',
  behind: 'conversations',
  routes,
  guide,
  waits,
  logs,
  jobs: [
    job({
      kind: 'forgetRounds',
      work: ({ database }) => forgetFeedbackRounds(database),
      byItself: { atStart: { kind: 'forgetRounds' }, cron: '20 3 * * *' },
    }),
  ],
  acts: [
    {
      href: '/makkere/runder/ny',
      word: { da: messages.da.newRound, en: messages.en.newRound },
      for: whoBringTogether,
    },
  ],
  meetings: {
    feedbackVisit: {
      title: { da: 'Feedbackbesøg', en: 'Feedback visit' },
      page: (visitId) => `/makkere/${visitId}`,
    },
  },
  way: { href: '/makkere', word: { da: messages.da.title, en: messages.en.title }, for: whoSee },
}
