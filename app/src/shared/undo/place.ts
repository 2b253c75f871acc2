import { forgetLetGo } from '@lydhoer/database'
import { job } from '../later/job.ts'
import { undoesOf, type Place } from '../request/place.ts'
import { undoRoutes } from './routes.ts'

declare module '../later/later-job.ts' {
  interface LaterWork {
    forgetLetGo: object
  }
}

/** Puts back what the other places can put back. */
export const undo = (places: readonly Place[]): Place => ({
  id: 'undo',
  routes: undoRoutes(undoesOf(places)),
  jobs: [
    job({
      kind: 'forgetLetGo',
      work: ({ database }) => forgetLetGo(database),
      byItself: { atStart: { kind: 'forgetLetGo' }, cron: '*/10 * * * *' },
    }),
  ],
})
