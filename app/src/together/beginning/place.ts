import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

/** For a municipality that wants to begin: whether it fits now, who must be along, and a first year with days. Nothing is kept. */
export const beginning: Place = {
  id: 'beginning',
  behind: 'together',
  routes,
  way: {
    href: '/kom-i-gang',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoAreOfTheHouse,
  },
}
