import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { messages } from './messages.ts'
import { tellingsThereAre } from './tellings.ts'

/** What the house tells outside, by its name: the last fifty. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) => {
    const page = await tellingsThereAre(sql, services, me, null)
    return page.rows
      .filter(({ title }) => fits(title))
      .map(({ id, title }) => ({ href: `/udadtil/${id}`, word: title }))
  },
}
