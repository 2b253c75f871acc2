import { kindsOf, type Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'
import { whoSee } from './who.ts'

/** Who carries it: brokers, what each of them carries, and for leaders that time was made for the meetings of all the other places. */
export const brokers = (places: readonly Place[]): Place => ({
  id: 'brokers',
  behind: 'conversations',
  routes: routes(
    kindsOf(places),
    places.flatMap(({ carries }) => carries ?? []),
  ),
  guide,
  waits,
  way: {
    href: '/vidensmaeglere',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoSee,
  },
})
