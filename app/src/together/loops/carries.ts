import { carrying } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { called } from './waits.ts'

/** The wonders that one takes part in. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'Undren, du er med i', en: 'Wonders that you take part in' },
    all: '/undren',
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('loop_person as p')
        .innerJoin('loop as l', 'l.id', 'p.loop_id')
        .select(['l.id', 'l.wonder_sealed'])
        .where('p.person_id', '=', me.personId)
        .orderBy('l.raised_on', 'desc')
        .orderBy('l.id'),
    tell: (row, { me, language, services }) => ({
      says: called(services, me, language, row),
      href: `/undren/${row.id}`,
    }),
  }),
]
