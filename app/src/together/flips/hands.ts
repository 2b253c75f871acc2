import { handing } from '../../shared/handed/handed.ts'
import { leadItsMeeting, takeOver } from '../house/take-over.ts'
import { openForHouse, themeContext } from './sealed.ts'

/** The FLIPs that somebody prepares, and that are to come. */
export const hands = [
  handing({
    kind: 'flip',
    called: { da: 'FLIP', en: 'FLIPs' },
    onlyInside: true,
    rows: (sql, { carriers, now }) =>
      sql
        .selectFrom('flip')
        .select(['id', 'prepared_by as carrier', 'theme_sealed'])
        .where('prepared_by', 'in', carriers)
        .where('called_off_at', 'is', null)
        .where('starts_at', '>', now),
    tell: ({ id, theme_sealed }, { me, services }) => ({
      says: openForHouse(services, me, themeContext(id), theme_sealed),
      href: `/flip/${id}`,
    }),
    take: async (visit, sql, id) => {
      const before = await takeOver(sql, 'take_over_flip', id)
      if (before === null) return false
      await leadItsMeeting(visit, sql, { kind: 'flip', aboutId: id, before })
      return true
    },
  }),
]
