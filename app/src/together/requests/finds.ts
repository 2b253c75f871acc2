import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { messages } from './messages.ts'
import { requestsOf } from './requests.ts'

/** What practice asks, by its own sentence: the newest. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) => {
    const page = await requestsOf(sql, services, me, { after: null, onlyOpen: false })
    return page.rows
      .filter(({ question }) => fits(question))
      .map(({ id, question }) => ({ href: `/spoergsmaal/${id}`, word: question }))
  },
}
