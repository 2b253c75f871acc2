import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { outwardKindNames } from './kinds.ts'
import { openOfOutward, wordsContext } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'

/** What the house told outside: its kind, its name and to whom. Stories are not told of, since they can be taken back. */
export const logs = [
  happening({
    kind: 'outwardTold',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({ da: `Vi fortalte udad ${n} gange.`, en: `We told outside ${n} times.` }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('outward')
        .select(['id', 'kind', 'words_sealed', sqlTag<string>`held_on::text`.as('day')])
        .where('called_off_on', 'is', null)
        .where('held_on', '>=', from)
        .where('held_on', '<=', to)
        .where('held_on', '<', sqlTag<string>`today()`),
    tell: ({ id, kind, words_sealed }, { me, services, language }) => {
      const { title, to } = openOfOutward<OutwardWords>(services, me, wordsContext(id), words_sealed)
      return { says: `${outwardKindNames[kind][language]}: ${title}. ${to}.`, href: `/udadtil/${id}` }
    },
  }),
]
