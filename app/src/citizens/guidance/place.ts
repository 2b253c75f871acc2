import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { ownMessages } from './own-messages.ts'
import { putBackSheet } from './queries.ts'
import { routes } from './routes.ts'
import { opens, takesOut } from './take-out.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    guidance: true
  }
}

/** Guidance on rights, duties and sanctions: a sheet that a citizen and their worker go through together. */
export const sanctionGuidance: Place = {
  id: 'sanctionGuidance',
  behind: 'citizens',
  routes,
  guide,
  readings,
  takesOut,
  opens,
  undoes: { guidanceSheet: putBackSheet },
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: '/min/vejledning',
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'lead'),
      among: 'now',
    },
    workers: (id) => `/borgere/${id}/vejledning`,
  },
}
