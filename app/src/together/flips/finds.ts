import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { flipsThereAre } from './flips.ts'
import { messages } from './messages.ts'

/** The FLIPs of the house, by their theme: those that come, or came, last. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) => {
    const page = await flipsThereAre(sql, services, me, null)
    return page.rows
      .filter(({ theme }) => fits(theme))
      .map(({ id, theme }) => ({ href: `/flip/${id}`, word: theme }))
  },
}
