import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guidanceMessages } from './guidance-messages.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { whoAreTold } from './who.ts'

export const wordsAtTheEnd: Place = {
  id: 'wordsAtTheEnd',
  behind: 'overview',
  routes,
  guide,
  acts: [
    {
      href: '/overblik/vejledning',
      word: { da: guidanceMessages.da.title, en: guidanceMessages.en.title },
      for: whoAreOfTheHouse,
    },
  ],
  way: {
    href: '/overblik/ord-til-sidst',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoAreTold,
  },
}
