import { sql as sqlTag } from 'kysely'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { waiting, type Telling, type Waits } from '../../shared/waits/waits.ts'
import { pageOfOpening, type OpeningWords } from '../known/openings.ts'
import { openOfCompany, wordsOfOpening } from '../../shared/companies/sealed.ts'
import { messages } from './messages.ts'

/** So many days before an opening ends whoever wrote it down is asked, and so long it is told that one has closed. */
const ahead = 10
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

const workOf = ({ services, me }: Telling, row: { id: string; words_sealed: string }) =>
  openOfCompany<OpeningWords>(services, me, wordsOfOpening(row.id), row.words_sealed).work

/** An opening of one's own that ends while there is room in it; and a place that one has in what has closed before it was used. */
export const waits = [
  waiting({
    for: whoKnowCompanies,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('opening as o')
        .innerJoin('company as c', 'c.id', 'o.company_id')
        .select(['o.id', 'o.words_sealed', 'o.open_until', 'c.name'])
        .select(nobody)
        .where('o.written_by', '=', me.personId)
        .where('o.closed_on', 'is', null)
        .where('o.open_until', '>=', today)
        .where('o.open_until', '<=', day(ahead))
        .where('o.places_left', '>', sqlTag.lit(0))
        .orderBy('o.open_until')
        .orderBy('o.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'ending', href: pageOfOpening(row.id), on: row.open_until },
        says: messages[telling.language].tellEnds(workOf(telling, row), row.name),
      },
    ],
  }),
  waiting({
    for: whoKnowCompanies,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('opening_booking as b')
        .innerJoin('opening as o', 'o.id', 'b.opening_id')
        .innerJoin('company as c', 'c.id', 'o.company_id')
        .select(['o.id', 'o.words_sealed', 'c.name'])
        .select(sqlTag<string>`o.closed_on::text`.as('closed_on'))
        .select(nobody)
        .where('b.booked_by', '=', me.personId)
        .where('b.starts_on', '>=', day(-ahead))
        .where('o.closed_on', '>', day(-ahead))
        .whereRef('o.closed_on', '<', 'b.starts_on')
        .orderBy('o.closed_on', 'desc')
        .orderBy('o.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'news', href: pageOfOpening(row.id), at: row.closed_on },
        says: messages[telling.language].tellBroken(workOf(telling, row), row.name),
      },
    ],
  }),
]
