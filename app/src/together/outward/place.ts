import { sentenceOf } from '@lydhoer/words'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { hands } from './hands.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownAddress } from './own-view.tsx'
import { listRoutes, tellingRoutes } from './routes.ts'
import { searched } from './searched.ts'
import { ownRoutes, storyRoutes } from './story-routes.ts'
import { takesOut } from './take-out.ts'
import { waits } from './waits.ts'
import { year } from './year.ts'

/** What the house tells outside, and whose yes each story in it rests on. */
export const outward: Place = {
  id: 'outward',
  behind: 'together',
  // What is called by a word stands before what is called by an id.
  routes: [...listRoutes, ...tellingRoutes, ...storyRoutes, ...ownRoutes],
  guide,
  hands,
  carries,
  finds,
  searched,
  waits,
  logs,
  year,
  takesOut,
  acts: [
    { href: '/udadtil/ny', word: { da: messages.da.begin, en: messages.en.begin }, for: whoAreOfTheHouse },
  ],
  undoes: {
    outwardCame: rowAgain<{ outward_id: string }>(
      'outward_came',
      (row) => `/udadtil/${row.outward_id}#spurgte`,
    ),
  },
  way: { href: '/udadtil', word: { da: messages.da.way, en: messages.en.way }, for: whoAreOfTheHouse },
  aboutCitizen: {
    word: { da: ownMessages.da.word, en: ownMessages.en.word },
    own: {
      href: ownAddress,
      word: sentenceOf(ownMessages, 'word'),
      lead: sentenceOf(ownMessages, 'ownLead'),
      among: 'others',
    },
  },
}
