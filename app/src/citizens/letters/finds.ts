import { today } from '@lydhoer/words'
import type { Finder } from '../../shared/request/finder.ts'
import { letterKinds } from './templates/kinds.ts'
import { messages } from './templates/messages.ts'
import { templatesOf } from './templates/templates.ts'
import { whoWrite } from './who.ts'

/** The house's letters, by what they are called: those that were begun last. */
export const finds: Finder = {
  title: { da: messages.da.title, en: messages.en.title },
  for: whoWrite,
  find: async ({ me, services, language }, sql, fits) => {
    const page = await templatesOf(sql, services, me, { after: null, today: today(services.now()) })
    return page.rows
      .filter(({ name }) => fits(name))
      .map(({ id, name, kind }) => ({ href: `/breve/${id}`, word: name, about: letterKinds[kind][language] }))
  },
}
