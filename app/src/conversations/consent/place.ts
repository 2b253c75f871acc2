import { expireConsents } from '@lydhoer/database'
import { sweepErased } from '../../shared/files/sweep-erased.ts'
import { job } from '../../shared/later/job.ts'
import type { Place } from '../../shared/request/place.ts'
import { goneHere } from '../talk/gone/gone.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    expireConsents: object
  }
}

declare module '../../shared/request/reading.ts' {
  interface Readings {
    consent: true
  }
}

export const consent: Place = {
  id: 'consent',
  behind: 'conversations',
  routes,
  waits,
  readings,
  wasHere: goneHere,
  jobs: [
    // Consents end by the Danish calendar: a few minutes past midnight, and now in case the program slept.
    job({
      kind: 'expireConsents',
      work: async (services) => {
        await expireConsents(services.database)
        await sweepErased(services, null)
      },
      byItself: { atStart: { kind: 'expireConsents' }, cron: '5 0 * * *' },
    }),
  ],
}
