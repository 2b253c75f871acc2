import type { Place } from '../../shared/request/place.ts'
import { readings } from './messages.ts'
import { routes } from './routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    listened: true
    sawMirror: true
  }
}

export const listening: Place = {
  id: 'listening',
  routes,
  readings,
}
