import { longDate } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoWorkHere } from '../../shared/people/roles.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'
import { wantsIn } from '../../shared/sealing/own-wants.ts'
import { ground } from './queries.ts'

/** What one wanted to try, from the day on which one asked to be asked how it went. */
export const waits = [
  waiting({
    for: whoWorkHere,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('experiment as x')
        .innerJoin('person_key as k', 'k.person_id', 'x.person_id')
        .select(['x.id', 'x.wants_sealed', 'x.created_at', 'k.wrapped_key'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('x.person_id', '=', me.personId)
        .where('x.ask_on', '<=', today)
        .orderBy('x.ask_on')
        .orderBy('x.id'),
    tell: ({ id, wants_sealed, created_at, wrapped_key }, { language, me, services }) => {
      const words = messages[language]
      const key = groundKeyFrom(services, me, ground(me), bytesOf(wrapped_key))
      return [
        {
          as: 'tried',
          words: wantsIn(key, id, bytesOf(wants_sealed)),
          says: words.tell,
          why: words.onlyYou(longDate(language, created_at)),
          href: `/proev/${id}`,
        },
      ]
    },
  }),
]
