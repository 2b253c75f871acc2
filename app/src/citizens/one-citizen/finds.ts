import type { Finder } from '../../shared/request/finder.ts'
import { citizensOf } from '../matter/citizens.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

/** Those one works with, by name. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoWorkWithCitizens,
  find: async (visit, sql, fits) =>
    (await citizensOf(sql, visit.me))
      .filter(({ name }) => fits(name))
      .map(({ id, name }) => ({ href: `/borgere/${id}`, word: name })),
}
