import { sql as sqlTag } from 'kysely'
import { dawnOf } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { yearly } from '../../shared/year/year.ts'
import { quarterName } from './quarters.ts'

/** The day on which a quarter’s log was first given out, for those who may read it. A quarter without one is no gap, and not told. */
export const year = [
  yearly({
    kind: 'municipalLog',
    called: { da: 'Kommunens log', en: 'The municipal log' },
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('log_given as g')
        .innerJoin('municipal_log as l', 'l.id', 'g.log_id')
        .select(['l.id', sqlTag<string>`l.begins_on::text`.as('begins_on')])
        .select(sqlTag<string>`danish_day(g.created_at)::text`.as('day'))
        .select(sqlTag<Date | null>`null::timestamptz`.as('moment'))
        .select(sqlTag<number | null>`null::integer`.as('minutes'))
        .where('g.number', '=', 1)
        .where('g.created_at', '>=', dawnOf(from))
        .where('g.created_at', '<', dawnOf(to, true)),
    leadsTo: ({ id }) => ({
      what: { da: 'Kommunens log', en: 'The municipal log' },
      href: `/kommunens-log/${id}`,
    }),
    says: ({ begins_on }, { language }) => quarterName(language, begins_on),
  }),
]
