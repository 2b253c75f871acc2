import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { findingsOf } from './findings.ts'
import { messages } from './messages.ts'

/** What was found, by its title and its points: the newest. */
export const finds: Finder = {
  title: { da: messages.da.way, en: messages.en.way },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) => {
    const page = await findingsOf(sql, services, me, null)
    return page.rows
      .filter(({ title, points }) => [title, ...points].some(fits))
      .map(({ id, title }) => ({ href: `/fund/${id}`, word: title }))
  },
}
