import { whoReflect } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { codesFor } from '../../shared/codebook/codes.ts'
import { messages } from './messages.ts'

/** The words of the dictionary, the municipality's own too. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoReflect,
  find: async ({ language, services, me }, sql, fits) =>
    (await codesFor(sql, services, me))
      .filter(({ name }) => fits(name[language]))
      .map(({ id, own, name }) => ({ href: `/ordbog#${own ? `egen-${id}` : id}`, word: name[language] })),
}
