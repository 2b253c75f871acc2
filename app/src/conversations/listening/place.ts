import type { Place } from '../../shared/request/place.ts'
import { readings } from './messages.ts'
import { putBackNote } from '../talk/notes/notes.ts'
import { routes } from './routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    listened: true
    sawMirror: true
  }
}

export const listening: Place = {
  id: 'listening',
  behind: 'conversations',
  routes,
  undoes: { note: putBackNote },
  readings,
}
