import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { outwardKindNames } from './kinds.ts'
import { messages } from './messages.ts'
import { openOfOutward, wordsContext } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'

/** What the house tells outside; never the stories, which rest on a yes. */
export const searched: Searched[] = [
  {
    kind: 'outward',
    many: { da: messages.da.title, en: messages.en.title },
    one: { da: 'Noget, vi fortæller udad', en: 'Something that we tell outside' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services, language }, ids) => {
      const rows = await sql
        .selectFrom('outward')
        .select(['id', 'kind', 'words_sealed'])
        .where('id', 'in', ids)
        .execute()
      return rows.map(({ id, kind, words_sealed }) => {
        const { title, to, about } = openOfOutward<OutwardWords>(services, me, wordsContext(id), words_sealed)
        return {
          ...{ id, href: `/udadtil/${id}`, name: title, words: [to, about] },
          under: outwardKindNames[kind][language],
        }
      })
    },
  },
]
