import { sentenceOf } from '@lydhoer/words'
import { ownMessages } from './own-messages.ts'
import type { Place } from '../../shared/request/place.ts'
import { putBackAddition } from './additions.ts'
import { guide } from './guide.ts'
import { putBackLawLine } from './law-lines.ts'
import { holdAfterAll } from './meetings.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'
import { opens, takesOut } from './take-out.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    heardAgenda: true
    sawAgenda: true
  }
}

export const agenda: Place = {
  id: 'agenda',
  behind: 'citizens',
  routes,
  guide,
  waits,
  readings,
  undoes: { lawLine: putBackLawLine, agendaAddition: putBackAddition, calledOff: holdAfterAll },
  takesOut,
  opens,
  aboutCitizen: {
    word: { da: 'Dagsorden', en: 'Agenda' },
    own: {
      href: '/min/dagsorden',
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'now',
    },
    workers: (id) => `/borgere/${id}/dagsorden`,
  },
}
