import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import type { Route } from '../../shared/request/route.ts'
import { takeBackGiven } from './given.ts'
import { guide } from './guide.ts'
import { lineAgain } from './lines.ts'
import { messages } from './messages.ts'
import { outRoutes } from './out-routes.ts'
import { readRoutes } from './routes.ts'
import { searched } from './searched.ts'
import { shareAgain } from './shares.ts'
import { codesRoutes } from './codes-routes.ts'
import { writeRoutes } from './write-routes.ts'
import { year } from './year.ts'

function routesOf(places: readonly Place[]): Route[] {
  const happenings = places.flatMap(({ logs }) => logs ?? [])
  const quoted = places.flatMap((place) => place.quoted ?? [])
  return [...readRoutes(quoted), ...outRoutes(quoted), ...writeRoutes(happenings, quoted), ...codesRoutes]
}

/** What the municipality writes down each quarter, drafted from what all the other places can tell happened. */
export const municipalLog = (places: readonly Place[]): Place => ({
  id: 'municipalLog',
  behind: 'overview',
  routes: routesOf(places),
  guide,
  year,
  searched,
  undoes: { logLine: lineAgain, logGiven: takeBackGiven, logShare: shareAgain },
  way: {
    href: '/kommunens-log',
    word: { da: messages.da.way, en: messages.en.way },
    for: whoAreOfTheHouse,
  },
})
