import { handing } from '../../shared/handed/handed.ts'
import { leadItsMeeting, takeOver } from '../house/take-over.ts'
import { gatheringOf } from './gatherings.ts'
import { openOfGatherings, themeContext } from './sealed.ts'

/** The gatherings that somebody prepares, and that are to come. */
export const hands = [
  handing({
    kind: 'gathering',
    called: { da: 'Seminarer og besøg', en: 'Seminars and visits' },
    rows: (sql, { carriers, now }) =>
      sql
        .selectFrom('gathering')
        .select(['id', 'prepared_by as carrier', 'theme_sealed'])
        .where('prepared_by', 'in', carriers)
        .where('called_off_at', 'is', null)
        .where('starts_at', '>', now),
    tell: ({ id, theme_sealed }, { me, services }) => ({
      says: openOfGatherings(services, me, themeContext(id), theme_sealed),
      href: `/samlinger/${id}`,
    }),
    take: async (visit, sql, id) => {
      const before = await takeOver(sql, 'take_over_gathering', id)
      if (before === null) return false
      const { kind } = await gatheringOf(sql, visit.services, visit.me, id)
      await leadItsMeeting(visit, sql, { kind, aboutId: id, before })
      return true
    },
  }),
]
