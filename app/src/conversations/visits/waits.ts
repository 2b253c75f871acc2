import { clockTime, longDate, today as dayOf } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { waiting, type Waits } from '../../shared/waits/waits.ts'
import { changeMessages } from './change-messages.ts'
import { messages } from './messages.ts'
import { later, mondayOf } from './weeks.ts'
import { whoBringTogether, whoSee } from './who.ts'
import { wordMessages } from './word-messages.ts'

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
  waiting({
    for: whoSee,
    rows: (sql, { me }) =>
      sql
        .selectFrom('visit_news')
        .select(['person_id as whom', 'created_at as at'])
        .where('person_id', '=', me.personId)
        .orderBy('created_at', 'desc')
        .limit(1),
    tell: ({ at }, { language }): Waits[] => {
      const words = changeMessages[language]
      return [{ as: 'news', says: words.waits, why: words.waitsWhy, href: '/makkere#anderledes', at }]
    },
  }),
  waiting({
    for: whoBringTogether,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('feedback_round_person as x')
        .innerJoin('feedback_round as r', 'r.id', 'x.round_id')
        .select(['r.id', 'x.person_id as whom'])
        .where('r.planned_by', '=', me.personId)
        .where('r.planned_at', 'is not', null)
        .where(sqlTag<boolean>`r.from_day + r.weeks * 7 > ${today}::date`)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('person_role as h')
                .select('h.person_id')
                .whereRef('h.person_id', '=', 'x.person_id')
                .where('h.role', 'in', [...whoConverse])
                .where(holdsToday('h')),
            ),
          ),
        )
        .orderBy('x.person_id')
        .limit(1),
    tell: ({ id }, { language, name }): Waits[] => {
      const words = changeMessages[language]
      const why = words.someoneLeftWhy(name)
      return [{ as: 'toDo', says: words.someoneLeft, why, href: `/makkere/aendr/${id}` }]
    },
  }),
  waiting({
    for: ['teamLead'],
    rows: (sql, { me }) =>
      sql
        .selectFrom('visit_talk')
        .select(['person_id as whom', 'created_at as since'])
        .where('leader_id', '=', me.personId)
        .orderBy('created_at'),
    tell: ({ since }, { language, name }): Waits[] => {
      const words = wordMessages[language]
      return [{ as: 'toDo', says: words.wants(name), why: words.wantsWhy, href: '/makkere/snak', since }]
    },
  }),
]
