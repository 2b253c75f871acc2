import { whoConverse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { ownTalks, ownTalkTitle } from '../talk/title.ts'
import { newestOwned } from './queries.ts'

/** One's own conversations, by the name of the citizen, the kind and the day. */
export const finds: Finder = {
  title: ownTalks.word,
  for: whoConverse,
  find: async (visit, sql, fits) =>
    (await newestOwned(sql, visit.me))
      .map((one) => ({
        href: `/samtaler/${one.id}`,
        word: ownTalkTitle(visit, one),
        about: one.citizen_name,
      }))
      .filter(({ word, about }) => fits(`${word} ${about}`)),
}
