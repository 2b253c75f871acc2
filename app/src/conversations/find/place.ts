import { indexWhatIsNot } from '../talk/transcript/turn-index.ts'
import { job } from '../../shared/later/job.ts'
import type { Place } from '../../shared/request/place.ts'
import { readings } from './messages.ts'
import { routes } from './routes.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    indexTurns: object
  }
}

declare module '../../shared/request/reading.ts' {
  interface Readings {
    lookedUp: true
  }
}

export const find: Place = {
  id: 'find',
  behind: 'conversations',
  routes,
  readings,
  jobs: [
    // Transcripts from before there was an index, or from a backup of that time.
    job({ kind: 'indexTurns', work: indexWhatIsNot, byItself: { atStart: { kind: 'indexTurns' } } }),
  ],
}
