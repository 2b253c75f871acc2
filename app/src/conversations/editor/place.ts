import type { Place } from '../../shared/request/place.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    wroteDown: true
  }
}

export const editor: Place = {
  id: 'editor',
  behind: 'conversations',
  routes,
  waits,
  readings,
}
