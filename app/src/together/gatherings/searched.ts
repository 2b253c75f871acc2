import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { kindNames } from './kinds.ts'
import { messages } from './messages.ts'
import { openOfGatherings, outcomeContext, themeContext } from './sealed.ts'

/** What people gather for, and what it came to. */
export const searched: Searched[] = [
  {
    kind: 'gathering',
    many: { da: messages.da.title, en: messages.en.title },
    one: { da: 'Et fast møde', en: 'A gathering' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services, language }, ids) => {
      const rows = await sql
        .selectFrom('gathering as g')
        .leftJoin('gathering_outcome as o', 'o.gathering_id', 'g.id')
        .select(['g.id', 'g.kind', 'g.theme_sealed', 'o.words_sealed'])
        .where('g.id', 'in', ids)
        .execute()
      return rows.map(({ id, kind, theme_sealed, words_sealed }) => ({
        ...{ id, href: `/samlinger/${id}` },
        name: openOfGatherings(services, me, themeContext(id), theme_sealed),
        words: words_sealed ? [openOfGatherings(services, me, outcomeContext(id), words_sealed)] : [],
        under: kindNames[kind][language],
      }))
    },
  },
]
