import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guestWaits } from './guest/waits.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { backToPhase } from './queries.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    earSession: true
    earSessionGuest: true
  }
}

export const earSession: Place = {
  id: 'earSession',
  behind: 'conversations',
  routes,
  guide,
  waits: [...waits, ...guestWaits],
  readings,
  meetings: {
    earSession: {
      title: { da: messages.da.title, en: messages.en.title },
      page: (sessionId) => `/laan-et-oere/${sessionId}`,
    },
  },
  undoes: { earPhase: backToPhase },
  way: {
    href: '/laan-et-oere',
    word: { da: messages.da.door, en: messages.en.door },
    for: whoReflect,
  },
}
