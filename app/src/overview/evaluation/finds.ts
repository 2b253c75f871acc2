import { whoWorkHere } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { evaluationsOf } from './evaluations.ts'
import { messages } from './messages.ts'

/** Evaluations by what they are called and what they ask: the newest. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoWorkHere,
  find: async ({ me, services }, sql, fits) => {
    const { rows } = await evaluationsOf(sql, services, me, null)
    return rows
      .filter(({ title, question }) => fits(title) || fits(question))
      .map(({ id, title }) => ({ href: `/evaluering/${id}`, word: title }))
  },
}
