import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages, readings } from './messages.ts'
import { routes } from './routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    earSession: true
  }
}

export const earSession: Place = {
  id: 'earSession',
  routes,
  readings,
  door: {
    href: '/laan-et-oere',
    word: (language) => messages[language].door,
    for: whoReflect,
  },
}
