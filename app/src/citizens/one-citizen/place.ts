import type { Place } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'

export const oneCitizen: Place = {
  id: 'oneCitizen',
  behind: 'citizens',
  routes,
  guide,
  finds,
  readings,
  way: {
    href: '/borgere',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoWorkWithCitizens,
  },
}
