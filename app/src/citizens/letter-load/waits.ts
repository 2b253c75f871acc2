import { firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { waiting } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'

/** Letters that a citizen does not understand, or wants to read together, until that is noted. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('citizen_letter as l')
        .select(['l.citizen_id', 'l.citizen_id as whom', 'l.understood', 'l.understood_at'])
        .where('l.citizen_id', 'in', (of) =>
          of
            .selectFrom('case_assignment as a')
            .select('a.citizen_id')
            .where('a.worker_id', '=', me.personId)
            .where('a.valid_from', '<=', sqlTag<string>`today()`)
            .where(sqlTag<boolean>`(a.valid_to is null or a.valid_to > today())`),
        )
        .where('l.understood', 'in', ['notUnderstood', 'together'])
        .where('l.read_together_on', 'is', null)
        .orderBy('l.understood_at')
        .orderBy('l.id'),
    tell: (row, { language, name }) => {
      const words = messages[language]
      if (row.understood !== 'notUnderstood' && row.understood !== 'together') return []
      return [
        {
          as: 'toDo',
          says: words.tell(firstName(name)),
          why: words.tellWhy[row.understood],
          href: `/borgere/${row.citizen_id}/breve`,
          ...(row.understood_at && { since: row.understood_at }),
        },
      ]
    },
  }),
]
