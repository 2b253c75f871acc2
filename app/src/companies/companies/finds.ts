import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { companies, pageOf } from '../known/companies.ts'
import { messages } from './messages.ts'

/** The open companies, by name. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoKnowCompanies,
  find: async (_visit, sql, fits) => {
    const rows = await companies(sql).where('closed_on', 'is', null).orderBy('name').limit(2000).execute()
    return rows
      .filter(({ name }) => fits(name))
      .slice(0, 20)
      .map(({ id, name, town }) => ({ href: pageOf(id), word: name, ...(town && { about: town }) }))
  },
}
