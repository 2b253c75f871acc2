import type { Purpose } from '@lydhoer/database'
import { nearDay, shortDate } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoConverse } from '../../shared/people/roles.ts'
import { atMost, waiting } from '../../shared/waits/waits.ts'
import { purposes } from '../talk/consent/consent.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { purposesToWorker } from '../talk/consent/purpose-words.ts'
import { messages } from './messages.ts'

/** So long before a consent ends it is time to ask again, or to let it end. */
const days = 14

/** What a citizen has agreed to, that soon ends; all that ends of a conversation is one. */
export const waits = [
  waiting({
    for: whoConverse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom((from) =>
          from
            .selectFrom('consent')
            .select(['conversation_id', 'purpose', 'stands_until'])
            .where('owner_id', '=', me.personId)
            .where('state', '=', sqlTag.lit('given'))
            .where('stands_until', '>=', today)
            .where('stands_until', '<=', day(days))
            .orderBy('stands_until')
            .limit(atMost * purposes.length)
            .as('k'),
        )
        .innerJoin('conversation as c', 'c.id', 'k.conversation_id')
        .select(['c.id', 'c.kind', 'c.held_on', 'c.citizen_id as whom'])
        .select(({ fn }) => fn.min('k.stands_until').as('first_end'))
        .select(
          sqlTag<Partial<Record<Purpose, string>>>`jsonb_object_agg(k.purpose, k.stands_until)`.as('ends'),
        )
        .groupBy(['c.id', 'c.kind', 'c.held_on', 'c.citizen_id'])
        .orderBy('first_end'),
    tell: ({ id, kind, held_on, first_end, ends }, { language, now, name }) => {
      const words = messages[language].waits
      const first = Object.keys(ends).filter((purpose) => ends[purpose as Purpose] === first_end) as Purpose[]
      // With one's own listening all the others end.
      const told = first.includes('ownReflection') ? (['ownReflection'] as const) : first
      const may = told.map((purpose) => purposesToWorker[purpose].may[language]).join('. ')
      const held = nearDay(language, held_on, now)
      return [
        {
          as: 'ending',
          on: first_end,
          says: words.ask(name),
          why: words.ends(kindNames[kind]?.[language] ?? '', held, may, shortDate(language, first_end)),
          href: `/samtaler/${id}/samtykke`,
        },
      ]
    },
  }),
]
