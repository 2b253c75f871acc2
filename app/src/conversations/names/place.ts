import type { Place } from '../../shared/request/place.ts'
import { readings } from './readings.ts'
import { guide } from './guide.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    checkedNames: true
  }
}

export const names: Place = {
  id: 'names',
  behind: 'conversations',
  routes,
  guide,
  waits,
  readings,
}
