import { sql as sqlTag } from 'kysely'
import { dawnOf } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { yearly } from '../../shared/year/year.ts'
import { openForHouse, themeContext } from './sealed.ts'

/** That there is a FLIP, and its theme, as the house sees it. */
export const year = [
  yearly({
    kind: 'flip',
    called: { da: 'FLIP', en: 'FLIP' },
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('flip')
        .select(['id', 'theme_sealed', 'starts_at as moment', 'minutes'])
        .select(sqlTag<string>`danish_day(starts_at)::text`.as('day'))
        .where('called_off_at', 'is', null)
        .where('starts_at', '>=', dawnOf(from))
        .where('starts_at', '<', dawnOf(to, true)),
    leadsTo: ({ id }) => ({ what: { da: 'FLIP', en: 'FLIP' }, href: `/flip/${id}` }),
    says: ({ id, theme_sealed }, { me, services }) =>
      openForHouse(services, me, themeContext(id), theme_sealed),
  }),
]
