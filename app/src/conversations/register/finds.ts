import { shortDate } from '@lydhoer/words'
import { whoConverse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { messages } from './messages.ts'
import { newestOwned } from './queries.ts'

/** One's own conversations, by the name of the citizen, the kind and the day. */
export const finds: Finder = {
  title: { da: messages.da.door, en: messages.en.door },
  for: whoConverse,
  find: async ({ language, me }, sql, fits) => {
    const words = messages[language]
    return (await newestOwned(sql, me))
      .map(({ id, kind, held_on, citizen_name }) => ({
        href: `/samtaler/${id}`,
        word: `${kindNames[kind]?.[language] ?? ''} ${words.with(citizen_name)}`,
        about: shortDate(language, held_on),
      }))
      .filter(({ word, about }) => fits(`${word} ${about}`))
  },
}
