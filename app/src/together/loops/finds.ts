import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { loopsOf } from './loops.ts'
import { messages } from './messages.ts'
import { nameOf } from './words.ts'

/** What the house wonders at, by its own sentence: those that were raised last. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoAreOfTheHouse,
  find: async ({ me, services, language }, sql, fits) => {
    const page = await loopsOf(sql, services, me, null)
    return page.rows
      .filter(({ wonder }) => wonder !== null && fits(wonder))
      .map((loop) => ({ href: `/undren/${loop.id}`, word: nameOf(language, loop) }))
  },
}
