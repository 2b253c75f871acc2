import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages, readings } from './messages.ts'
import { routes } from './routes.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    readPassage: true
    heardPassage: true
    chosePassage: true
  }
}

export const passages: Place = {
  id: 'passages',
  routes,
  readings,
  door: {
    href: '/stykker',
    word: (language) => messages[language].door,
    for: whoReflect,
    comesFirst: true,
  },
}
