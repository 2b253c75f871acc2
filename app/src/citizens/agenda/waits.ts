import { clockTime, firstName, today as dayOf, whenItBegins, workingDayBefore } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { waiting } from '../../shared/waits/waits.ts'
import { ringDays } from '../matter/meetings.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

/** So many working days before a meeting one is reminded to ring. */
const daysBefore = 3

/** The meetings of today and tomorrow; and, where that is the way that was chosen, to ring some days before one. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, ago, now }) =>
      sql
        .selectFrom('citizen_meeting as m')
        .select(['m.id', 'm.citizen_id as whom', 'm.starts_at'])
        .where('m.worker_id', '=', me.personId)
        .where('m.starts_at', '>=', ago(1))
        .where('m.starts_at', '<', new Date(now.getTime() + 2 * 86_400_000))
        .where('m.ended_at', 'is', null)
        .where('m.called_off_at', 'is', null)
        .orderBy('m.starts_at'),
    tell: ({ whom, starts_at }, { language, name }) => {
      const moment = new Date(starts_at)
      return [
        {
          as: 'meeting',
          says: messages[language].waits.meeting(firstName(name)),
          href: `/borgere/${whom}/dagsorden`,
          day: dayOf(moment),
          at: clockTime(language, moment),
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, now }) =>
      sql
        .selectFrom('citizen_meeting as m')
        .select(['m.id', 'm.citizen_id as whom', 'm.starts_at'])
        .where('m.worker_id', '=', me.personId)
        .where('m.starts_at', '>', now)
        .where('m.starts_at', '<', new Date(now.getTime() + ringDays * 86_400_000))
        .where('m.begun_at', 'is', null)
        .where('m.called_off_at', 'is', null)
        .where('m.rung_at', 'is', null)
        .where(({ selectFrom }) =>
          selectFrom('agenda_way as w')
            .select(sqlTag<boolean>`w.way = 'ring'`.as('ring'))
            .whereRef('w.citizen_id', '=', 'm.citizen_id')
            .orderBy('w.chosen_at', 'desc')
            .limit(1),
        )
        .orderBy('m.starts_at'),
    tell: ({ whom, starts_at }, { language, name, today }) => {
      const moment = new Date(starts_at)
      const day = dayOf(moment)
      if (today < workingDayBefore(day, daysBefore)) return []
      const words = messages[language].waits
      return [
        {
          as: 'toDo',
          says: words.ring(firstName(name)),
          why: words.ringWhy(whenItBegins(language, moment)),
          href: `/borgere/${whom}/dagsorden/ring`,
          by: workingDayBefore(day, 1) < today ? today : workingDayBefore(day, 1),
        },
      ]
    },
  }),
]
