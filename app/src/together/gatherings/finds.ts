import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { gatheringsThereAre } from './gatherings.ts'
import { messages } from './messages.ts'

/** The gatherings of the house, by their theme: those that come, or came, last. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) => {
    const page = await gatheringsThereAre(sql, services, me, null)
    return page.rows
      .filter(({ theme }) => fits(theme))
      .map(({ id, theme }) => ({ href: `/samlinger/${id}`, word: theme }))
  },
}
