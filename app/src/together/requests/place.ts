import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { askAgain } from './asking.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { promiseRoutes } from './promise-routes.ts'
import { promiseAgain } from './promises.ts'
import { replyAgain } from './replies.ts'
import { replyRoutes } from './reply-routes.ts'
import { routes } from './routes.ts'
import { searched } from './searched.ts'
import { waits } from './waits.ts'
import { year } from './year.ts'

export const requests: Place = {
  id: 'request',
  behind: 'together',
  routes: [...routes, ...replyRoutes, ...promiseRoutes],
  carries,
  guide,
  finds,
  searched,
  waits,
  year,
  acts: [
    { href: '/spoergsmaal/nyt', word: { da: messages.da.ask, en: messages.en.ask }, for: whoAreOfTheHouse },
  ],
  undoes: { request: askAgain, requestReply: replyAgain, requestPromise: promiseAgain },
  way: { href: '/spoergsmaal', word: { da: messages.da.way, en: messages.en.way }, for: whoAreOfTheHouse },
}
