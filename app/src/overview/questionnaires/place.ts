import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'

export const questionnaires: Place = {
  id: 'questionnaires',
  behind: 'overview',
  ...{ routes, guide },
  acts: [
    {
      href: '/spoerg',
      word: { da: messages.da.begin, en: messages.en.begin },
      for: whoAreOfTheHouse,
    },
  ],
  way: {
    href: '/spoerg',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoAreOfTheHouse,
  },
}
