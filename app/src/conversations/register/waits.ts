import { nearDay } from '@lydhoer/words'
import { whoConverse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { messages } from './messages.ts'

/** What was held longer ago than this waits in the list of one's conversations, and no longer on the first page. */
const days = 30

/** A conversation that one may listen to and that has neither sound nor text yet. */
export const waits = [
  waiting({
    for: whoConverse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('conversation as c')
        .innerJoin('consent as k', 'k.conversation_id', 'c.id')
        .select(['c.id', 'c.kind', 'c.held_on', 'c.created_at', 'c.citizen_id as whom'])
        .where('c.owner_id', '=', me.personId)
        .where('c.held_on', '>=', day(-days))
        .where('k.purpose', '=', 'ownReflection')
        .where('k.state', '=', 'given')
        .where('k.stands_until', '>=', today)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('transcript as t').whereRef('t.conversation_id', '=', 'c.id'))),
        )
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('recording as r').whereRef('r.conversation_id', '=', 'c.id'))),
        )
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('transcript_draft as d').whereRef('d.conversation_id', '=', 'c.id'))),
        )
        .orderBy('c.held_on', 'desc')
        .orderBy('c.created_at', 'desc'),
    tell: ({ id, kind, held_on }, { language, now, name }) => {
      const words = messages[language].waits
      return [
        {
          as: 'toDo',
          says: words.empty(name),
          why: words.held(kindNames[kind]?.[language] ?? '', nearDay(language, held_on, now)),
          href: `/samtaler/${id}/materiale`,
          minutes: 2,
        },
      ]
    },
  }),
]
