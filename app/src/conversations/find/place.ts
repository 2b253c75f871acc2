import { indexWhatIsNot } from '../talk/transcript/turn-index.ts'
import { job } from '../../shared/later/job.ts'
import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
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
  way: {
    href: '/samtaler/find',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoReflect,
  },
  readings,
  jobs: [
    // Transcripts from before there was an index, or from a backup of that time.
    job({ kind: 'indexTurns', work: indexWhatIsNot, byItself: { atStart: { kind: 'indexTurns' } } }),
  ],
}
