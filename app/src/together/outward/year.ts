import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { yearly } from '../../shared/year/year.ts'
import { outwardKindNames } from './kinds.ts'
import { openOfOutward, wordsContext } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'

/** What the house tells outside, on its day. */
export const year = [
  yearly({
    kind: 'outward',
    called: { da: 'Det, vi fortæller udad', en: 'What we tell outside' },
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('outward')
        .select(['id', 'kind', 'words_sealed', sqlTag<string>`held_on::text`.as('day')])
        .select([
          sqlTag<Date | null>`null::timestamptz`.as('moment'),
          sqlTag<number | null>`null::integer`.as('minutes'),
        ])
        .where('called_off_on', 'is', null)
        .where('held_on', '>=', from)
        .where('held_on', '<=', to),
    leadsTo: ({ id, kind }) => ({ what: outwardKindNames[kind], href: `/udadtil/${id}` }),
    says: ({ id, words_sealed }, { me, services }) =>
      openOfOutward<OutwardWords>(services, me, wordsContext(id), words_sealed).title,
  }),
]
