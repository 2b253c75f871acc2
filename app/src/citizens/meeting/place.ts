import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { ownMessages } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'
import { putPointBack, takeBackMeetingStep } from './work.ts'
import { takesOut } from './take-out.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    citizenMeeting: true
  }
}

export const citizenMeeting: Place = {
  id: 'citizenMeeting',
  behind: 'citizens',
  routes: [...routes, ...ownRoutes],
  readings,
  guide,
  waits,
  undoes: { meetingStep: takeBackMeetingStep, meetingPoint: putPointBack },
  takesOut,
  aboutCitizen: {
    word: { da: messages.da.word, en: messages.en.word },
    own: {
      href: '/min/moede',
      word: sentenceOf(ownMessages, 'title'),
      lead: sentenceOf(ownMessages, 'plate'),
      among: 'now',
    },
    workers: (id) => `/borgere/${id}/moede`,
  },
}
