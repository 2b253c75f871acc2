import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

/** What somebody carries is handed over to another who says yes: of all places that have such things. */
export const handingOver = (places: readonly Place[]): Place => ({
  id: 'handingOver',
  behind: 'together',
  routes: routes(places.flatMap(({ hands }) => hands ?? [])),
  guide,
  waits,
  way: {
    href: '/giv-videre',
    word: { da: messages.da.way, en: messages.en.way },
    for: whoAreOfTheHouse,
  },
})
