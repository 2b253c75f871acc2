import { sql as sqlTag } from 'kysely'
import { dawnOf } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { yearly, type TellingYear } from '../../shared/year/year.ts'
import { kindNames, type GatheringKind } from './kinds.ts'
import { messages } from './messages.ts'
import { openOfGatherings, themeContext } from './sealed.ts'

const themeOf = ({ me, services }: TellingYear, row: { id: string; theme_sealed: string }) =>
  openOfGatherings(services, me, themeContext(row.id), row.theme_sealed)

const itsPage = ({ id, kind }: { id: string; kind: GatheringKind }) => ({
  what: kindNames[kind],
  href: `/samlinger/${id}`,
})

/** The day on which the next is expected. */
const expectedOn = sqlTag<string>`(danish_day(g.starts_at) + make_interval(months => g.every_months))::date`
const expected = sqlTag<string>`${expectedOn}::text`

/** The gatherings that are agreed on; and those that come again by their rhythm, while the next is not agreed on. */
export const year = [
  yearly({
    kind: 'gathering',
    called: { da: messages.da.title, en: messages.en.title },
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('gathering')
        .select(['id', 'kind', 'theme_sealed', 'starts_at as moment', 'minutes'])
        .select(sqlTag<string>`danish_day(starts_at)::text`.as('day'))
        .where('called_off_at', 'is', null)
        .where('starts_at', '>=', dawnOf(from))
        .where('starts_at', '<', dawnOf(to, true)),
    leadsTo: (row) => itsPage(row),
    says: (row, telling) => themeOf(telling, row),
  }),
  yearly({
    kind: 'gatheringExpected',
    called: { da: 'Ventet, men ikke aftalt', en: 'Expected, but not agreed on' },
    isExpected: true,
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('gathering as g')
        .leftJoin('gathering as n', (on) =>
          on.onRef('n.follows_id', '=', 'g.id').on('n.called_off_at', 'is', null),
        )
        .select(['g.id', 'g.kind', 'g.theme_sealed', sqlTag<Date | null>`null::timestamptz`.as('moment')])
        .select([sqlTag<number | null>`null::integer`.as('minutes'), expected.as('day')])
        .where('g.called_off_at', 'is', null)
        .where('g.every_months', 'is not', null)
        .where('n.id', 'is', null)
        // What comes again does so within a year.
        .where('g.starts_at', '>=', sqlTag<Date>`${dawnOf(from)} - interval '12 months'`)
        .where('g.starts_at', '<', dawnOf(to, true))
        .where(expectedOn, '>', sqlTag<string>`today()`)
        .where(expectedOn, '>=', from)
        .where(expectedOn, '<=', to),
    leadsTo: (row) => itsPage(row),
    says: (row, telling) => themeOf(telling, row),
  }),
]
