import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { messages } from './messages.ts'
import { openOfGroup, pointContext } from './sealed.ts'

export const searched: Searched[] = [
  {
    kind: 'developmentPoint',
    many: { da: messages.da.pointTitle, en: messages.en.pointTitle },
    one: { da: 'Noget på udviklingsgruppens bord', en: 'Something on the development group’s table' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services }, ids) => {
      const rows = await sql
        .selectFrom('development_point')
        .select(['id', 'words_sealed'])
        .where('id', 'in', ids)
        .execute()
      return rows.map(({ id, words_sealed }) => ({
        ...{ id, name: '', href: `/udviklingsgruppe/${id}` },
        words: [openOfGroup<string>(services, me, pointContext(id), words_sealed)],
      }))
    },
  },
]
