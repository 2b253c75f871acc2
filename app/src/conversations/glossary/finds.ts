import { codebook } from '@lydhoer/conversation'
import { whoReflect } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { messages } from './messages.ts'

/** The words of the glossary. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoReflect,
  find: async ({ language }, _, fits) =>
    codebook
      .filter(({ name }) => fits(name[language]))
      .map(({ identifier, name }) => ({ href: `/ordliste#${identifier}`, word: name[language] })),
}
