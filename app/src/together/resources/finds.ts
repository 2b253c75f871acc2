import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { messages } from './messages.ts'
import { resourcesOf } from './resources.ts'

/** What others can use, by its name and what it is for: the newest. */
export const finds: Finder = {
  title: { da: messages.da.way, en: messages.en.way },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) => {
    const page = await resourcesOf(sql, services, me, null)
    return page.rows
      .filter(({ title, use }) => [title, use].some(fits))
      .map(({ id, title }) => ({ href: `/materialer/${id}`, word: title }))
  },
}
