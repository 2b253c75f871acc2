import { clockTime, longDate, today as dayOf } from '@lydhoer/words'
import { whoConverse } from '../../shared/people/roles.ts'
import { waiting, type Waits } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'
import { later, mondayOf } from './weeks.ts'

/** So many days back and ahead a visit is told of: one that nobody spoke of for two months is let lie. */
const [back, ahead] = [60, 14]

/** One's own visits: those that want a day, those that are to be held, and those that one has not written about. */
export const waits = [
  waiting({
    for: whoConverse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('feedback_visit as f')
        .leftJoin('visit_reflection as r', (on) =>
          on.onRef('r.visit_id', '=', 'f.id').on('r.author_id', '=', me.personId),
        )
        .leftJoin('visit_reflection as o', (on) =>
          on.onRef('o.visit_id', '=', 'f.id').on('o.author_id', '!=', me.personId),
        )
        .select((of) => [
          'f.id',
          'f.week',
          'f.state',
          'f.starts_at',
          'f.host_id',
          'o.id as theirs',
          of
            .case()
            .when('f.host_id', '=', me.personId)
            .then(of.ref('f.visitor_id'))
            .else(of.ref('f.host_id'))
            .end()
            .as('whom'),
        ])
        .where((one) => one.or([one('f.visitor_id', '=', me.personId), one('f.host_id', '=', me.personId)]))
        .where('f.week', '>=', later(today, -back))
        .where('f.week', '<=', day(ahead))
        .where('r.id', 'is', null)
        // The visitor is asked when whoever was visited has written.
        .where((one) =>
          one.or([
            one('f.state', '!=', 'held'),
            one('f.host_id', '=', me.personId),
            one('o.id', 'is not', null),
          ]),
        )
        .orderBy('f.week')
        .orderBy('f.id'),
    tell: ({ id, week, state, starts_at, host_id }, { language, me, name, today }): Waits[] => {
      const words = messages[language]
      const says = host_id === me.personId ? words.toYou(name) : words.yours(name)
      const href = `/makkere/${id}`
      if (state === 'held')
        return [{ as: 'toDo', says: words.waits.write, why: words.waits.with(says), href }]
      if (starts_at === null) {
        const why = words.waits.with(`${says}, ${words.inWeekOf(longDate(language, week))}`)
        // A week that has gone cannot be met any more, so it is asked for from today.
        const by = week < mondayOf(today) ? today : later(week, 4)
        return [{ as: 'toDo', says: words.waits.find, why, href: `${href}/tid`, by }]
      }
      const moment = new Date(starts_at)
      return [{ as: 'meeting', says, href, day: dayOf(moment), at: clockTime(language, moment) }]
    },
  }),
]
