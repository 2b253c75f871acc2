import { indexWhatIsNot } from '../talk/transcript/turn-index.ts'
import { job } from '../../shared/later/job.ts'
import type { Place } from '../../shared/request/place.ts'
import { routes } from './routes.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    indexTurns: object
  }
}

export const find: Place = {
  id: 'find',
  routes,
  jobs: [
    // Transcripts from before there was an index, or from a backup of that time.
    job({ kind: 'indexTurns', work: indexWhatIsNot, byItself: { atStart: { kind: 'indexTurns' } } }),
  ],
}
