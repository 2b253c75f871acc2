import { sql as sqlTag } from 'kysely'
import { carrying } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { openOfOutward, wordsContext } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'

/** What one prepares to tell outside and that is to come. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'Det, du forbereder at fortælle udad', en: 'What you prepare to tell outside' },
    all: '/udadtil',
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('outward')
        .select(['id', 'words_sealed'])
        .where('prepared_by', '=', me.personId)
        .where('called_off_on', 'is', null)
        .where('held_on', '>=', sqlTag<string>`today()`)
        .orderBy('held_on')
        .orderBy('id'),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openOfOutward<OutwardWords>(services, me, wordsContext(id), words_sealed).title,
      href: `/udadtil/${id}`,
    }),
  }),
]
