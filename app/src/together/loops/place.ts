import { sentenceOf } from '@lydhoer/words'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { hangRoutes, hungRoutes } from './hang-routes.ts'
import { hangAgain, unhang } from './hung.ts'
import { raiseAgain, wordsAgain } from './loops.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { messages as ownWords } from './own-messages.ts'
import { ownRoutes } from './own-routes.ts'
import { restAgain } from './people.ts'
import { listRoutes, loopRoutes } from './routes.ts'
import { stepRoutes } from './step-routes.ts'
import { stepAgain } from './steps.ts'
import { takesOut } from './take-out.ts'
import { waits } from './waits.ts'
import { searched } from './searched.ts'

export const loops: Place = {
  id: 'loop',
  behind: 'together',
  // What is called by a word stands before what is called by an id.
  routes: [...listRoutes, ...hangRoutes, ...loopRoutes, ...stepRoutes, ...hungRoutes, ...ownRoutes],
  carries,
  guide,
  finds,
  waits,
  logs,
  searched,
  takesOut,
  acts: [
    { href: '/undren/ny', word: { da: messages.da.raise, en: messages.en.raise }, for: whoAreOfTheHouse },
  ],
  undoes: {
    loop: raiseAgain,
    loopWords: wordsAgain,
    loopRest: restAgain,
    loopStep: stepAgain,
    loopHung: unhang,
    loopTakenOff: hangAgain,
  },
  aboutCitizen: {
    word: sentenceOf(ownWords, 'word'),
    own: {
      href: '/min/undren',
      word: sentenceOf(ownWords, 'word'),
      lead: sentenceOf(ownWords, 'ownLead'),
      among: 'say',
    },
  },
  way: { href: '/undren', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
}
