import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { answerAgain } from './answers.ts'
import { askRoutes } from './ask-routes.ts'
import { findingAgain } from './findings.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { ownRoutes } from './own-routes.ts'
import { quoted } from './quoted.ts'
import { quoteRoutes } from './quote-routes.ts'
import { readings } from './readings.ts'
import { findingRoutes, listRoutes } from './routes.ts'
import { takesOut } from './take-out.ts'
import { waits } from './waits.ts'
import { searched } from './searched.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    choseQuote: true
  }
}

export const findings: Place = {
  id: 'finding',
  behind: 'together',
  // What is called by a word stands before what is called by an id.
  routes: [...listRoutes, ...quoteRoutes, ...findingRoutes, ...askRoutes, ...ownRoutes],
  readings,
  guide,
  finds,
  searched,
  waits,
  takesOut,
  logs,
  quoted,
  acts: [
    { href: '/fund/nyt', word: { da: messages.da.write, en: messages.en.write }, for: whoAreOfTheHouse },
  ],
  undoes: { finding: findingAgain, findingAnswer: answerAgain },
  way: { href: '/fund', word: { da: messages.da.way, en: messages.en.way }, for: whoAreOfTheHouse },
}
