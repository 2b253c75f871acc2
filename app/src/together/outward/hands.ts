import { sql as sqlTag } from 'kysely'
import { handing } from '../../shared/handed/handed.ts'
import { takeOver } from '../house/take-over.ts'
import { openOfOutward, wordsContext } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'

/** What somebody prepares to tell outside, and that is to come. */
export const hands = [
  handing({
    kind: 'outward',
    called: { da: 'Det, vi fortæller udad', en: 'What we tell outside' },
    rows: (sql, { carriers }) =>
      sql
        .selectFrom('outward')
        .select(['id', 'prepared_by as carrier', 'words_sealed'])
        .where('prepared_by', 'in', carriers)
        .where('called_off_on', 'is', null)
        .where('held_on', '>=', sqlTag<string>`today()`),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openOfOutward<OutwardWords>(services, me, wordsContext(id), words_sealed).title,
      href: `/udadtil/${id}`,
    }),
    take: async (_, sql, id) => (await takeOver(sql, 'take_over_outward', id)) !== null,
  }),
]
