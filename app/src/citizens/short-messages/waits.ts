import { firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { waiting } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

/** What a citizen one works with has written and nobody has answered: that there is something, and nothing of what. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('short_message as s')
        .select(['s.citizen_id', 's.citizen_id as whom', 's.created_at'])
        .where('s.citizen_id', 'in', (of) =>
          of
            .selectFrom('case_assignment as a')
            .select('a.citizen_id')
            .where('a.worker_id', '=', me.personId)
            .where('a.valid_from', '<=', sqlTag<string>`today()`)
            .where(sqlTag<boolean>`(a.valid_to is null or a.valid_to > today())`),
        )
        .where('s.answered_at', 'is', null)
        .orderBy('s.created_at')
        .orderBy('s.id'),
    tell: (row, { language, name }) => [
      {
        as: 'toDo',
        says: messages[language].tell(firstName(name)),
        href: `/borgere/${row.citizen_id}/beskeder`,
        since: row.created_at,
      },
    ],
  }),
]
