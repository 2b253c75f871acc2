import { sql as sqlTag } from 'kysely'
import { dawnOf, happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { kindNames } from './kinds.ts'
import { openOfGatherings, themeContext } from './sealed.ts'

/** Each gathering that took place: its kind and its theme. Who came is not told. */
export const logs = [
  happening({
    kind: 'gatheringHeld',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `Vi mødtes ${n} gange til seminarer, besøg og faste møder.`,
      en: `We met ${n} times for seminars, visits and standing meetings.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('gathering')
        .select(['id', 'kind', 'theme_sealed', sqlTag<string>`danish_day(starts_at)::text`.as('day')])
        .where('called_off_at', 'is', null)
        .where('starts_at', '>=', dawnOf(from))
        .where('starts_at', '<', dawnOf(to, true))
        .where('starts_at', '<', sqlTag<Date>`now()`),
    tell: ({ id, kind, theme_sealed }, { me, services, language }) => ({
      says: `${kindNames[kind][language]}: ${openOfGatherings(services, me, themeContext(id), theme_sealed)}`,
      href: `/samlinger/${id}`,
    }),
  }),
]
