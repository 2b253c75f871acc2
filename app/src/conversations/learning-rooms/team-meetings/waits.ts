import { clockTime, today as dayOf, weekdayOf } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse, whoReflect } from '../../../shared/people/roles.ts'
import { waiting } from '../../../shared/waits/waits.ts'
import { openTheme } from '../words-sealed.ts'
import { kindsForThemes, nameOfRoom } from './meetings.ts'
import { messages } from './messages.ts'

/** So many days ahead a meeting, and a theme on one, is told of. */
const ahead = 14
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

/** The team meetings that one is in, and the themes that others have put on one's meetings. */
export const teamMeetingWaits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now, day }) =>
      sql
        .selectFrom('meeting_person as p')
        .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
        .select(['m.id', 'm.starts_at'])
        .select(nobody)
        .where('p.person_id', '=', me.personId)
        .where('p.invited', '=', true)
        .where('m.kind', '=', 'teamMeeting')
        .where('m.cancelled_at', 'is', null)
        .where('m.starts_at', '>', now)
        .where('m.starts_at', '<', sqlTag<Date>`${day(ahead)}::date`)
        .orderBy('m.starts_at')
        .orderBy('m.id'),
    tell: ({ id, starts_at }, { language }) => {
      const moment = new Date(starts_at)
      const says = messages[language].waits.teamMeeting
      const [day, at] = [dayOf(moment), clockTime(language, moment)]
      return [{ as: 'meeting' as const, says, href: `/rum/moeder/${id}`, day, at }]
    },
  }),
  waiting({
    for: whoReflect,
    rows: (sql, { me, now, day }) =>
      sql
        .selectFrom('meeting_person as p')
        .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
        .innerJoin('learning_theme_meeting as o', 'o.meeting_id', 'm.id')
        .innerJoin('learning_theme as t', 't.id', 'o.theme_id')
        .leftJoin('learning_room as r', 'r.id', 'm.about_id')
        .select(['m.id', 'm.starts_at', 'o.created_at', 't.id as theme_id', 't.words_sealed'])
        .select(['r.id as room_id', 'r.words_sealed as room_words'])
        .select(nobody)
        .where('p.person_id', '=', me.personId)
        .where('p.invited', '=', true)
        // Whoever put it there knows it.
        .where('o.put_by', '!=', me.personId)
        .where('m.kind', 'in', [...kindsForThemes])
        .where('m.cancelled_at', 'is', null)
        .where('m.starts_at', '>', now)
        .where('m.starts_at', '<', sqlTag<Date>`${day(ahead)}::date`)
        .orderBy('m.starts_at')
        .orderBy('o.created_at'),
    tell: (row, { language, me, services }) => {
      const words = messages[language].waits
      const when = weekdayOf(language, dayOf(new Date(row.starts_at)))
      const room = nameOfRoom(services, me, { roomId: row.room_id, roomWords: row.room_words })
      return [
        {
          ...{ as: 'news' as const, at: row.created_at, href: `/rum/moeder/${row.id}` },
          says: room === null ? words.onTeam(when) : words.onRoom(room, when),
          why: words.words(openTheme(services, me, row.theme_id, row.words_sealed)),
        },
      ]
    },
  }),
]
