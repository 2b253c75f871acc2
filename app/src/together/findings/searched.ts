import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import type { FindingWords } from './findings.ts'
import { messages } from './messages.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'

/** Its title, its points, what else there is to say and what it does not say. What is quoted in it rests on a yes, and is not looked up. */
export const searched: Searched[] = [
  {
    kind: 'finding',
    many: { da: messages.da.way, en: messages.en.way },
    one: { da: 'Et fund', en: 'A finding' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services }, ids) => {
      const rows = await sql
        .selectFrom('finding')
        .select(['id', 'words_sealed'])
        .where('id', 'in', ids)
        .execute()
      return rows.map(({ id, words_sealed }) => {
        const words = openOfFindings<FindingWords>(services, me, findingContext(id), words_sealed)
        return {
          ...{ id, name: words.title, href: `/fund/${id}` },
          words: [...words.points, words.more, words.limits],
        }
      })
    },
  },
]
