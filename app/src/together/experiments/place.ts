import { whoWorkHere } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { howManyToReturnTo } from './queries.ts'
import { routes } from './routes.ts'

export const experiments: Place = {
  id: 'experiments',
  routes,
  door: {
    href: '/proev',
    word: (language) => messages[language].title,
    for: whoWorkHere,
    waits: async (sql, personId, today) => {
      const n = await howManyToReturnTo(sql, personId, today)
      return n === 0 ? undefined : { da: messages.da.toReturnTo(n), en: messages.en.toReturnTo(n) }
    },
  },
}
