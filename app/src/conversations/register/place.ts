import { whoConverse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { ownTalks } from '../talk/title.ts'
import { messages } from './messages.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

export const register: Place = {
  id: 'register',
  behind: 'conversations',
  routes,
  guide,
  acts: [
    { href: '/samtaler/ny', word: { da: messages.da.register, en: messages.en.register }, for: whoConverse },
  ],
  finds,
  waits,
  way: {
    ...ownTalks,
    for: whoConverse,
  },
}
