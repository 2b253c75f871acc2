import { sentenceOf } from '@lydhoer/words'
import { forgetPastRetention } from '@lydhoer/database'
import { job } from '../../shared/later/job.ts'
import { ownMessages } from './own-messages.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'
import { undoes } from './undo.ts'
import { waits } from './waits.ts'
import { opens, takesOut } from './take-out.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawPlan: true
    choseForPlan: true
  }
}

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    forgetPastRetention: object
  }
}

export const plan: Place = {
  id: 'plan',
  behind: 'citizens',
  routes,
  guide,
  waits,
  undoes,
  // For all that belongs to a citizen's matter, since the plan rests on the rest of it.
  jobs: [
    job({
      kind: 'forgetPastRetention',
      work: ({ database }) => forgetPastRetention(database),
      byItself: { atStart: { kind: 'forgetPastRetention' }, cron: '40 3 * * *' },
    }),
  ],
  readings,
  takesOut,
  opens,
  aboutCitizen: {
    word: { da: 'Plan', en: 'Plan' },
    own: {
      href: '/min/plan',
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'now',
    },
    workers: (id) => `/borgere/${id}/plan`,
  },
}
