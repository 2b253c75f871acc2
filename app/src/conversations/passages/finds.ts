import { whoReflect } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { nameOf } from '../talk/passage/question.ts'
import { ownPassages, passagesSharedWith } from './lists.ts'
import { messages } from './messages.ts'

/** Passages one has, by their questions and whose they are: the newest of each list. */
export const finds: Finder = {
  title: { da: messages.da.door, en: messages.en.door },
  for: whoReflect,
  find: async ({ language, me, services }, sql, fits) => {
    const withMe = await passagesSharedWith(sql, services, me, null)
    const shared = await ownPassages(sql, services, me, 'shared', null)
    const kept = await ownPassages(sql, services, me, 'kept', null)
    return [
      ...withMe.rows.map((one) => ({ ...one, about: one.ownerName })),
      ...[...shared.rows, ...kept.rows].map((one) => ({ ...one, about: me.displayName })),
    ]
      .map(({ about, ...one }) => ({
        href: `/stykker/${one.passageId}`,
        word: nameOf(language, one.question, one),
        about,
      }))
      .filter(({ word, about }) => fits(`${word} ${about}`))
  },
}
