import { sql as sqlTag } from 'kysely'
import { dawnOf, happening } from '../../shared/happened/happened.ts'
import { whoSee } from './who.ts'

/** How many visits were held; who visited whom does not belong in a log. */
export const logs = [
  happening({
    kind: 'visitHeld',
    part: 'did',
    isOnlyCounted: true,
    for: whoSee,
    counted: (n) =>
      n === 1
        ? { da: 'Et kollegabesøg blev holdt.', en: 'One visit among colleagues was held.' }
        : { da: `${n} kollegabesøg blev holdt.`, en: `${n} visits among colleagues were held.` },
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('feedback_visit')
        .select(['id', sqlTag<string>`danish_day(starts_at)::text`.as('day')])
        .where('state', '=', 'held')
        .where('starts_at', '>=', dawnOf(from))
        .where('starts_at', '<', dawnOf(to, true)),
    tell: () => ({ says: '', href: null }),
  }),
]
