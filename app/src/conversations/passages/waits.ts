import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
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
        .select(['s.passage_id as id', 's.from_turn', 's.to_turn', 's.created_at', 's.owner_id as whom'])
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
    tell: ({ id, from_turn, to_turn, created_at }, { language, name }) => {
      const words = messages[language].waits
      return [
        {
          as: 'news',
          at: created_at,
          says: words.shared(name),
          why: words.passage(ofPassage[language].turns(from_turn, to_turn)),
          minutes: minutesToRead(to_turn - from_turn + 1),
          href: `/stykker/${id}`,
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
        .select(({ fn }) => [
          'p.id',
          'p.from_turn',
          'p.to_turn',
          'n.author_id as whom',
          fn.min('n.from_turn').as('turn'),
          fn.max('n.shared_at').as('shared_at'),
        ])
        .groupBy(['p.id', 'p.from_turn', 'p.to_turn', 'n.author_id'])
        .orderBy('shared_at', 'desc'),
    tell: ({ id, from_turn, to_turn, turn, shared_at }, { language, name }) => {
      const words = messages[language].waits
      return [
        {
          as: 'news',
          at: String(shared_at),
          says: words.noted(name, Number(turn)),
          why: words.inYours(ofPassage[language].turns(from_turn, to_turn)),
          href: `/stykker/${id}#t${turn}`,
        },
      ]
    },
  }),
]
