import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { careRoutes, useRoutes } from './care-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { hands } from './hands.ts'
import { logs } from './logs.ts'
import { unlook } from './looks.ts'
import { messages } from './messages.ts'
import { listRoutes, resourceRoutes } from './routes.ts'
import { resourceAgain } from './take-back.ts'
import { useAgain } from './uses.ts'
import { searched } from './searched.ts'
import { waits } from './waits.ts'

export const resources: Place = {
  id: 'resource',
  behind: 'together',
  // What is called by a word stands before what is called by an id.
  routes: [...listRoutes, ...resourceRoutes, ...useRoutes, ...careRoutes, ...fileRoutes],
  guide,
  hands,
  carries,
  finds,
  searched,
  waits,
  logs,
  acts: [
    { href: '/materialer/nyt', word: { da: messages.da.make, en: messages.en.make }, for: whoAreOfTheHouse },
  ],
  undoes: { resource: resourceAgain, resourceLook: unlook, resourceUse: useAgain },
  way: { href: '/materialer', word: { da: messages.da.way, en: messages.en.way }, for: whoAreOfTheHouse },
}
