import { sql as sqlTag } from 'kysely'
import { carrying, type TellingCarried } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { openOfGatherings, themeContext } from './sealed.ts'

const tell = (
  { id, theme_sealed }: { id: string; theme_sealed: string },
  { me, services }: TellingCarried,
) => ({
  says: openOfGatherings(services, me, themeContext(id), theme_sealed),
  href: `/samlinger/${id}`,
})

/** What one prepares and that is to come; and visits of which the municipality has not said what it wishes. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'Seminarer og besøg, du forbereder', en: 'Seminars and visits that you prepare' },
    all: '/samlinger',
    for: whoAreOfTheHouse,
    rows: (sql, { me, now }) =>
      sql
        .selectFrom('gathering')
        .select(['id', 'theme_sealed'])
        .where('prepared_by', '=', me.personId)
        .where('called_off_at', 'is', null)
        .where('starts_at', '>', now)
        .orderBy('starts_at')
        .orderBy('id'),
    tell: (row, telling) => tell(row, telling),
  }),
  carrying({
    as: 'asked',
    called: {
      da: 'Besøg, vi ikke har sagt vores ønsker til',
      en: 'Visits to which we have not said our wishes',
    },
    all: '/samlinger',
    for: whoAreOfTheHouse,
    rows: (sql, { now }) =>
      sql
        .selectFrom('gathering as g')
        .leftJoin('gathering_said as s', 's.gathering_id', 'g.id')
        .select(['g.id', 'g.theme_sealed'])
        .where('g.kind', '=', sqlTag.lit('visit'))
        .where('g.called_off_at', 'is', null)
        .where('g.starts_at', '>', now)
        .where('s.gathering_id', 'is', null)
        .orderBy('g.starts_at')
        .orderBy('g.id'),
    tell: (row, telling) => tell(row, telling),
  }),
]
