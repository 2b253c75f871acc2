import type { Place } from '../../shared/request/place.ts'
import { readings } from './readings.ts'
import { putBackNote } from '../talk/notes/notes.ts'
import { guide } from './guide.ts'
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
  guide,
  undoes: { note: putBackNote },
  readings,
}
