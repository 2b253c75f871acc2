import { clockTime, today as dayOf } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse, whoReflect } from '../../shared/people/roles.ts'
import { waiting, type Waits } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'
import { asksOf } from './standing-in-the-way.ts'
import { openRoom } from '../talk/room-words.ts'

/** So many days ahead a meeting is told of, and so many back one that nobody has spoken of. */
const [ahead, back] = [14, 60]
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

/** The meetings of one's rooms, those that nobody has said were held, and what stands in the way of a room. */
export const waits = [
  waiting({
    for: whoReflect,
    rows: (sql, { me, ago, day }) =>
      sql
        .selectFrom('learning_room_person as x')
        .innerJoin('learning_room as r', 'r.id', 'x.room_id')
        .innerJoin('learning_room_meeting as m', 'm.room_id', 'r.id')
        .select(['r.id', 'r.words_sealed', 'm.starts_at', 'm.id as meeting_id', 'x.carries'])
        .select(nobody)
        .where('x.person_id', '=', me.personId)
        .where('m.state', 'in', ['booked', 'moved'])
        .where('m.starts_at', '>', ago(back))
        .where('m.starts_at', '<', sqlTag<Date>`${day(ahead)}::date`)
        .where('r.ended_at', 'is', null)
        .orderBy('m.starts_at')
        .orderBy('m.id'),
    tell: ({ id, words_sealed, starts_at, carries }, { language, me, services, now }): Waits[] => {
      const words = messages[language].waits
      const { name } = openRoom(services, me, id, words_sealed)
      const moment = new Date(starts_at)
      const href = `/rum/${id}`
      if (moment > now)
        return [
          {
            as: 'meeting',
            says: words.room(name),
            href,
            day: dayOf(moment),
            at: clockTime(language, moment),
          },
        ]
      return carries ? [{ as: 'toDo', says: words.didYouMeet(name), href, by: dayOf(now) }] : []
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { now }) =>
      sql
        .selectFrom((from) =>
          from
            .selectFrom('learning_room as r')
            .select(['r.id', 'r.words_sealed', 'r.created_at', asksOf(now).as('asks')])
            .where(sqlTag<boolean>`r.id in (select those_in_it())`)
            .where('r.ended_at', 'is', null)
            .as('a'),
        )
        .select(['a.id', 'a.words_sealed', 'a.asks'])
        .select(nobody)
        .where('a.asks', 'is not', null)
        .orderBy('a.created_at')
        .orderBy('a.id'),
    tell: ({ id, words_sealed, asks }, { language, me, services }): Waits[] => {
      if (asks === null) return []
      const words = messages[language].waits
      const { name } = openRoom(services, me, id, words_sealed)
      return [{ as: 'toDo', says: words.asks[asks], why: words.ofRoom(name), href: `/rum/${id}`, minutes: 2 }]
    },
  }),
]
