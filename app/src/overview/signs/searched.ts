import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { sourceNames } from './kinds.ts'
import { messages } from './messages.ts'
import { openSign } from './sealed.ts'

export const searched: Searched[] = [
  {
    kind: 'outsideSign',
    many: { da: messages.da.title, en: messages.en.title },
    one: { da: 'Et tegn udefra', en: 'A sign from outside' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services, language }, ids) => {
      const rows = await sql
        .selectFrom('outside_sign')
        .select(['id', 'source', 'words_sealed'])
        .where('id', 'in', ids)
        .execute()
      return rows.map(({ id, source, words_sealed }) => ({
        ...{ id, name: '', href: '/tegn' },
        words: [openSign(services, me, id, words_sealed)],
        under: sourceNames[source][language],
      }))
    },
  },
]
