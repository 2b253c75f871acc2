import { whoWorkHere } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { guide } from './guide.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

export const experiments: Place = {
  id: 'experiments',
  behind: 'together',
  routes,
  guide,
  acts: [{ href: '/proev/ny', word: { da: messages.da.write, en: messages.en.write }, for: whoWorkHere }],
  waits,
  way: {
    href: '/proev',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoWorkHere,
  },
}
