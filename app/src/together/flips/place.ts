import { sentenceOf } from '@lydhoer/words'
import { forgetFlipRecordings } from '@lydhoer/database'
import { sweepErased } from '../../shared/files/sweep-erased.ts'
import { job } from '../../shared/later/job.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { dayRoutes, summaryRoutes } from './day-routes.tsx'
import { ownRoutes } from './citizens/own-routes.ts'
import { citizenRoutes } from './citizens/worker-routes.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { onAgain } from './flips.ts'
import { graspAgain } from './grasp.ts'
import { guide } from './guide.ts'
import { hands } from './hands.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { readings } from './readings.ts'
import { takesOut } from './take-out.ts'
import { inviteAgain } from './people.ts'
import { peopleRoutes } from './people-routes.ts'
import { recordingRoutes } from './recording/routes.tsx'
import { flipRoutes, listRoutes } from './routes.ts'
import { unapprove } from './summary.ts'
import { taskAgain } from './tasks.ts'
import { waits } from './waits.ts'
import { year } from './year.ts'
import { searched } from './searched.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawFlipInvitation: true
  }
}
declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    forgetFlipRecordings: object
  }
}

export const flips: Place = {
  id: 'flip',
  behind: 'together',
  routes: [
    ...listRoutes,
    ...flipRoutes,
    ...peopleRoutes,
    ...dayRoutes,
    ...summaryRoutes,
    ...recordingRoutes,
    ...citizenRoutes,
    ...ownRoutes,
  ],
  carries,
  guide,
  hands,
  finds,
  searched,
  waits,
  year,
  acts: [
    { href: '/flip/ny', word: { da: messages.da.prepare, en: messages.en.prepare }, for: whoAreOfTheHouse },
  ],
  readings,
  takesOut,
  aboutCitizen: {
    word: sentenceOf(ownMessages, 'word'),
    own: {
      href: '/min/flip',
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'others',
    },
  },
  // Kept until a day that was said beforehand, and not until the night after.
  jobs: [
    job({
      kind: 'forgetFlipRecordings',
      work: async (services) => {
        await forgetFlipRecordings(services.database)
        await sweepErased(services, null)
      },
      byItself: { atStart: { kind: 'forgetFlipRecordings' }, cron: '10 0 * * *' },
    }),
  ],
  undoes: {
    flipOff: onAgain,
    flipInvitation: inviteAgain,
    flipGrasp: graspAgain,
    flipTask: taskAgain,
    flipApproval: unapprove,
  },
  meetings: {
    flip: { title: { da: 'FLIP', en: 'FLIP' }, page: (id) => `/flip/${id}` },
  },
  way: { href: '/flip', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
}
