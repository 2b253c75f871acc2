import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { calledIn } from '../talk/passage/waits-called.ts'
import { minutesToRead } from '../talk/stretch/minutes.ts'
import { messages } from './messages.ts'

/** So long something is new. Whether it has been opened is nobody's to know but the browser's. */
const days = 14
/** What one person shares about one passage is told as one thing; so many are gathered. */
const newestNotes = 30

/** Passages that others have opened for one, and what others have shared about one's own. */
export const waits = [
  waiting({
    for: whoReflect,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('passage_share as s')
        .innerJoin('conversation_key as k', 'k.conversation_id', 's.conversation_id')
        .leftJoin('passage_question as q', 'q.passage_id', 's.passage_id')
        .select(['s.passage_id', 's.conversation_id', 's.from_turn', 's.to_turn', 's.created_at'])
        .select(['s.owner_id as whom', 'q.question_sealed', 'k.wrapped_key'])
        .where('s.with_person_id', '=', me.personId)
        .where('s.created_at', '>=', ago(days))
        .where('s.ear_session_id', 'is', null)
        // Whoever has written about it has read it.
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('noticing as n')
                .whereRef('n.passage_id', '=', 's.passage_id')
                .where('n.author_id', '=', me.personId),
            ),
          ),
        )
        .orderBy('s.created_at', 'desc'),
    tell: (share, telling) => {
      const words = messages[telling.language].waits
      return [
        {
          as: 'news',
          at: share.created_at,
          says: words.shared(telling.name),
          why: calledIn(share, telling),
          minutes: minutesToRead(share.to_turn - share.from_turn + 1),
          href: `/stykker/${share.passage_id}`,
        },
      ]
    },
  }),
  waiting({
    for: whoConverse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom((from) =>
          from
            .selectFrom('noticing')
            .select(['passage_id', 'author_id', 'from_turn', 'shared_at'])
            .where('owner_id', '=', me.personId)
            .where('author_id', '!=', me.personId)
            .where('shared_at', '>=', ago(days))
            .where('ear_session_id', 'is', null)
            .orderBy('shared_at', 'desc')
            .limit(newestNotes)
            .as('n'),
        )
        .innerJoin('passage as p', 'p.id', 'n.passage_id')
        .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
        .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
        .select(['p.id as passage_id', 'p.conversation_id', 'p.from_turn', 'p.to_turn'])
        .select(({ fn }) => [
          'q.question_sealed',
          'k.wrapped_key',
          'n.author_id as whom',
          fn.min('n.from_turn').as('turn'),
          fn.max('n.shared_at').as('shared_at'),
        ])
        .groupBy(['p.id', 'p.conversation_id', 'p.from_turn', 'p.to_turn', 'n.author_id'])
        .groupBy(['q.question_sealed', 'k.wrapped_key'])
        .orderBy('shared_at', 'desc'),
    tell: (note, telling) => {
      const words = messages[telling.language].waits
      return [
        {
          as: 'news',
          at: String(note.shared_at),
          says: words.noted(telling.name, Number(note.turn)),
          why: words.inYours(calledIn(note, telling)),
          href: `/stykker/${note.passage_id}#t${note.turn}`,
        },
      ]
    },
  }),
]
