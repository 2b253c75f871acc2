import { clockTime, today as dayOf } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoReflect } from '../../../shared/people/roles.ts'
import { waiting } from '../../../shared/waits/waits.ts'
import { openTheme } from '../words-sealed.ts'
import { messages } from './messages.ts'

/** So long what became of a theme is news, and so many days ahead a team meeting is told of. */
const [newsDays, ahead] = [14, 14]

/** What became of the themes that one meets, told to those who said so; and the team meetings that one put a theme on. */
export const themeWaits = [
  waiting({
    for: whoReflect,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('learning_theme_person as x')
        .innerJoin('learning_theme as t', 't.id', 'x.theme_id')
        .select(['t.id', 't.words_sealed', 't.state', 't.decided_at'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('x.person_id', '=', me.personId)
        .where('t.decided_at', '>', ago(newsDays))
        // Whoever decided knows it.
        .where('t.decided_by', '!=', me.personId)
        .orderBy('t.decided_at', 'desc')
        .orderBy('t.id'),
    tell: ({ id, words_sealed, state, decided_at }, { language, me, services }) => {
      if (state === 'waiting' || decided_at === null) return []
      const words = messages[language].waits
      const why = words.words(openTheme(services, me, id, words_sealed))
      return [{ as: 'news' as const, says: words[state], why, href: `/rum/temaer/${id}`, at: decided_at }]
    },
  }),
  waiting({
    for: whoReflect,
    rows: (sql, { me, now, day }) =>
      sql
        .selectFrom('learning_theme_slot as s')
        .select(['s.id', 's.theme_id', 's.starts_at'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('s.put_by', '=', me.personId)
        .where('s.starts_at', '>', now)
        .where('s.starts_at', '<', sqlTag<Date>`${day(ahead)}::date`)
        .orderBy('s.starts_at')
        .orderBy('s.id'),
    tell: ({ theme_id, starts_at }, { language }) => {
      const moment = new Date(starts_at)
      return [
        {
          as: 'meeting' as const,
          says: messages[language].waits.slot,
          href: `/rum/temaer/${theme_id}`,
          day: dayOf(moment),
          at: clockTime(language, moment),
        },
      ]
    },
  }),
]
