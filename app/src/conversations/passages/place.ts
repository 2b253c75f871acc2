import { whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { finds } from './finds.ts'
import { putBackPassage } from './let-go-of-passage.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { guide } from './guide.ts'
import { routes } from './routes.ts'
import { putBackShare } from './take-back.ts'
import { waits } from './waits.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    readPassage: true
    heardPassage: true
    chosePassage: true
  }
}

export const passages: Place = {
  id: 'passages',
  behind: 'conversations',
  routes,
  guide,
  waits,
  readings,
  finds,
  undoes: { passage: putBackPassage, passageShare: putBackShare },
  way: {
    href: '/stykker',
    word: { da: messages.da.door, en: messages.en.door },
    for: whoReflect,
  },
}
