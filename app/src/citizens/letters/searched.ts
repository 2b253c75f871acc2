import type { Searched } from '../../shared/searching/searched.ts'
import { messages } from './templates/messages.ts'
import { searchedTemplates } from './templates/templates.ts'
import { textsStanding } from './templates/versions.ts'
import { whoWrite } from './who.ts'

/** What a letter is called, for whom it is, and how its two latest versions are worded. */
export const searched: Searched[] = [
  {
    kind: 'letter',
    many: { da: messages.da.title, en: messages.en.title },
    one: { da: 'Et brev, vi sender', en: 'A letter that we send' },
    for: whoWrite,
    read: async (sql, { me, services }, ids) => {
      const templates = await searchedTemplates(sql, services, me, ids)
      const texts = await textsStanding(sql, services, me, ids)
      return templates.map(({ id, name, for: whom }) => ({
        ...{ id, name, words: [whom, ...(texts.get(id) ?? [])], href: `/breve/${id}` },
      }))
    },
  },
]
