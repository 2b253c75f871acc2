import { sql as sqlTag } from 'kysely'
import { dawnOf, happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { openRoom } from '../talk/room-words.ts'

/** Each time a learning room was held. What was looked at there is not told. */
export const logs = [
  happening({
    kind: 'roomHeld',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({ da: `Læringsrum mødtes ${n} gange.`, en: `Learning rooms met ${n} times.` }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('learning_room_meeting as m')
        .innerJoin('learning_room as r', 'r.id', 'm.room_id')
        .select([
          'm.id',
          'm.room_id',
          'r.words_sealed',
          sqlTag<string>`danish_day(m.starts_at)::text`.as('day'),
        ])
        .where('m.state', '=', sqlTag.lit('held'))
        .where('m.starts_at', '>=', dawnOf(from))
        .where('m.starts_at', '<', dawnOf(to, true)),
    tell: ({ room_id, words_sealed }, { me, services, language }) => {
      const { name } = openRoom(services, me, room_id, words_sealed)
      const says = { da: `Læringsrummet “${name}” mødtes.`, en: `The learning room “${name}” met.` }
      return { says: says[language], href: `/rum/${room_id}` }
    },
  }),
]
