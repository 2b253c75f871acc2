import { nearDay } from '@lydhoer/words'
import { whoConverse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { messages } from './messages.ts'

/** A transcript that one has begun to write or to correct. */
export const waits = [
  waiting({
    for: whoConverse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('transcript_draft as d')
        .innerJoin('conversation as c', 'c.id', 'd.conversation_id')
        .select(['c.id', 'c.kind', 'c.held_on', 'd.started_at', 'd.checking', 'c.citizen_id as whom'])
        .where('d.owner_id', '=', me.personId)
        .orderBy('d.started_at', 'desc'),
    tell: ({ id, kind, held_on, started_at, checking }, { language, now, name }) => {
      const words = messages[language].waits
      return [
        {
          as: 'toDo',
          says: checking ? words.check(name) : words.finish(name),
          why: words.held(kindNames[kind]?.[language] ?? '', nearDay(language, held_on, now)),
          href: `/samtaler/${id}/${checking ? 'navne' : 'udskrift'}`,
          begun: started_at,
        },
      ]
    },
  }),
]
