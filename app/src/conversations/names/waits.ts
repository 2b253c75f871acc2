import { nearDay } from '@lydhoer/words'
import { whoConverse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { minutesToRead } from '../talk/stretch/minutes.ts'
import { messages } from './messages.ts'

/** A conversation whose names are still in it; one that is being corrected waits in the editor. */
export const waits = [
  waiting({
    for: whoConverse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('transcript as t')
        .innerJoin('conversation as c', 'c.id', 't.conversation_id')
        .select((of) => [
          'c.id',
          'c.kind',
          'c.held_on',
          'c.created_at',
          'c.citizen_id as whom',
          of
            .selectFrom('turn')
            .select('number')
            .whereRef('turn.conversation_id', '=', 't.conversation_id')
            .orderBy('number', 'desc')
            .limit(1)
            .as('turns'),
        ])
        .where('t.owner_id', '=', me.personId)
        .where('t.confirmed_at', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('transcript_draft as d').whereRef('d.conversation_id', '=', 'c.id'))),
        )
        .orderBy('c.held_on', 'desc')
        .orderBy('c.created_at', 'desc'),
    tell: ({ id, kind, held_on, created_at, turns }, { language, now, name }) => {
      const words = messages[language].waits
      return [
        {
          as: 'toDo',
          says: words.takeOut(name),
          why: words.held(kindNames[kind]?.[language] ?? '', nearDay(language, held_on, now)),
          href: `/samtaler/${id}/navne`,
          minutes: minutesToRead(turns ?? 0),
          begun: created_at,
        },
      ]
    },
  }),
]
