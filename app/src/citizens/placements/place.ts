import { forgetHoursShown } from '@lydhoer/database'
import { sentenceOf } from '@lydhoer/words'
import { job } from '../../shared/later/job.ts'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { ownAddress, ownOf, workersAddress, workersOf } from './addresses.ts'
import { guide } from './guide.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { messages } from './messages.ts'
import { ownActRoutes } from './own-act-routes.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { ownShownRoutes } from './own-shown-routes.ts'
import { paperRoutes } from './paper-routes.ts'
import { readings } from './readings.ts'
import { takesOut } from './take-out.ts'
import { waits } from './waits.ts'
import { workerHoursRoutes } from './worker-hours-routes.ts'
import { workerRoutes } from './worker-routes.ts'
import { workerStepsRoutes } from './worker-steps-routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawPlacement: true
  }
}

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    forgetHoursShown: object
  }
}

interface Kept {
  citizen_id: string
  placement_id: string
  written_by: string
}
const ofWorkers = ({ citizen_id: citizenId, placement_id: id }: Kept) => workersOf({ citizenId, id })
const ofOwn = ({ placement_id: id }: Kept) => ownOf({ id })

/** A place of work that a citizen tries, hour by hour. */
export const placements: Place = {
  id: 'placements',
  behind: 'citizens',
  routes: [
    ...ownRoutes,
    ...ownActRoutes,
    ...ownShownRoutes,
    ...workerRoutes,
    ...workerHoursRoutes,
    ...workerStepsRoutes,
    ...paperRoutes,
    ...meetingRoutes,
  ],
  guide,
  readings,
  waits,
  takesOut,
  jobs: [
    job({
      kind: 'forgetHoursShown',
      work: async ({ database }) => {
        await forgetHoursShown(database)
      },
      byItself: { atStart: { kind: 'forgetHoursShown' }, cron: '12 0 * * *' },
    }),
  ],
  meetings: {
    placementFollowUp: {
      title: { da: messages.da.meeting, en: messages.en.meeting },
      page: (id) => `/praktik/${id}`,
    },
  },
  undoes: {
    placement: rowAgain<{ citizen_id: string }>('placement', ({ citizen_id: id }) => workersAddress(id)),
    placementVoice: rowAgain<Kept>('placement_voice', (row) =>
      row.citizen_id === row.written_by ? ofOwn(row) : ofWorkers(row),
    ),
    packageStretch: rowAgain<Kept>('package_stretch', ofWorkers),
    hoursWish: rowAgain<Kept>('hours_wish', ofOwn),
    notWorking: rowAgain<Kept>('not_working', ofOwn),
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
