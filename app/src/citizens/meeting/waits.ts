import { sql as sqlTag } from 'kysely'
import { clockTime, firstName } from '@lydhoer/words'
import { waiting } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

/** A meeting that goes on, which is where one stopped; and what a citizen has said at the end of one, for a week. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('citizen_meeting as m')
        .select(['m.citizen_id as whom', 'm.begun_at'])
        .where('m.worker_id', '=', me.personId)
        .where('m.begun_at', 'is not', null)
        .where('m.ended_at', 'is', null)
        .orderBy('m.begun_at'),
    tell: ({ whom, begun_at: begun }, { language, name }) =>
      begun
        ? [
            {
              as: 'toDo',
              says: messages[language].waits.goesOn(firstName(name)),
              why: messages[language].waits.since(clockTime(language, new Date(begun))),
              begun,
              href: `/borgere/${whom}/moede`,
            },
          ]
        : [],
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('meeting_word as w')
        .select(['w.citizen_id as whom', 'w.meeting_id', 'w.said_at'])
        .where('w.worker_id', '=', me.personId)
        .where('w.person_id', '!=', me.personId)
        .where('w.said_at', '>', ago(7))
        .where(
          sqlTag<boolean>`not exists (select from citizen_meeting later
          where later.citizen_id = w.citizen_id and later.begun_at > w.said_at)`,
        )
        .orderBy('w.said_at', 'desc'),
    tell: ({ whom, meeting_id: meeting, said_at: at }, { language, name }) => [
      {
        as: 'news',
        at,
        minutes: 1,
        says: messages[language].waits.said(firstName(name)),
        href: `/borgere/${whom}/moede/${meeting}#ord`,
      },
    ],
  }),
]
