import { sql as sqlTag } from 'kysely'
import { dawnOf } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { yearly } from '../../shared/year/year.ts'
import { openRoom } from '../talk/room-words.ts'

/** Each time a learning room meets by its rhythm. What is looked at there is not told. */
export const year = [
  yearly({
    kind: 'learningRoom',
    called: { da: 'Læringsrum', en: 'Learning rooms' },
    for: whoAreOfTheHouse,
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('learning_room_meeting as m')
        .innerJoin('learning_room as r', 'r.id', 'm.room_id')
        .select(['m.id', 'm.room_id', 'r.words_sealed', 'm.starts_at as moment', 'm.minutes'])
        .select(sqlTag<string>`danish_day(m.starts_at)::text`.as('day'))
        .where('m.state', '<>', 'dropped')
        .where('m.starts_at', '>=', dawnOf(from))
        .where('m.starts_at', '<', dawnOf(to, true)),
    leadsTo: ({ room_id }) => ({
      what: { da: 'Læringsrum', en: 'Learning room' },
      href: `/rum/${room_id}`,
    }),
    says: ({ room_id, words_sealed }, { me, services }) => openRoom(services, me, room_id, words_sealed).name,
  }),
]
