import { carrying } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { openForHouse, themeContext } from './sealed.ts'

/** The FLIPs that one prepares and that are to come. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'FLIP, du forbereder', en: 'FLIPs that you prepare' },
    all: '/flip',
    for: whoAreOfTheHouse,
    rows: (sql, { me, now }) =>
      sql
        .selectFrom('flip')
        .select(['id', 'theme_sealed'])
        .where('prepared_by', '=', me.personId)
        .where('called_off_at', 'is', null)
        .where('starts_at', '>', now)
        .orderBy('starts_at')
        .orderBy('id'),
    tell: ({ id, theme_sealed }, { me, services }) => ({
      says: openForHouse(services, me, themeContext(id), theme_sealed),
      href: `/flip/${id}`,
    }),
  }),
]
