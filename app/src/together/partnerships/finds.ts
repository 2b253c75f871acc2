import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Finder } from '../../shared/request/finder.ts'
import { messages } from './messages.ts'
import { sharedWithUs } from './shares.ts'

/** What other municipalities share, by its name: the newest. */
export const finds: Finder = {
  title: { da: messages.da.fromOthers, en: messages.en.fromOthers },
  for: whoAreOfTheHouse,
  find: async ({ me, services }, sql, fits) =>
    (await sharedWithUs(sql, services, me, 50))
      .filter(({ title }) => fits(title))
      .map(({ id, partnershipId, title, from }) => ({
        ...{ href: `/faelles/${partnershipId}/laes/${id}`, word: title, about: from },
      })),
}
