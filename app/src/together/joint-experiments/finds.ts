import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { jointExperiments } from './joint-experiments.ts'
import { themeNames } from './kinds.ts'
import { messages } from './messages.ts'

/** What several try, by what it is called and what it is about: the newest. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoAreOfTheHouse,
  find: async ({ me, services, language }, sql, fits) => {
    const all = { theme: null, standing: null }
    const page = await jointExperiments(sql, services, me, all, null)
    return page.rows
      .filter(({ tries, theme }) => fits(tries) || fits(themeNames[theme][language]))
      .map(({ id, tries }) => ({ href: `/vi-proever/${id}`, word: tries }))
  },
}
