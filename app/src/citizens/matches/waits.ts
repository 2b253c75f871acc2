import { sql as sqlTag } from 'kysely'
import { waiting } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { messages } from './messages.ts'
import { workersAddress } from './side.ts'

const newsDays = 14

/** What a citizen said of a place, for whoever laid it before them: a yes is to be acted on, the rest is to be known. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('match as m')
        .innerJoin('person as p', 'p.id', 'm.citizen_id')
        .select(['m.id', 'm.citizen_id', 'm.citizen_id as whom', 'm.answer', 'm.answered_on'])
        .where('m.laid_by', '=', me.personId)
        .where('m.answered_by', '=', sqlTag.ref<string>('m.citizen_id'))
        .where('m.answered_on', '>', day(-newsDays))
        .orderBy('m.answered_on', 'desc')
        .orderBy('m.id'),
    tell: (row, { language, name, today }) => {
      const words = messages[language]
      const href = workersAddress(row.citizen_id)
      const says = (row.answer === 'yes' ? words.tellYes : words.tellOther)(name ?? '')
      return [
        row.answer === 'yes'
          ? { as: 'toDo', says, href, minutes: 10, ...(row.answered_on && { since: row.answered_on }) }
          : { as: 'news', says, at: `${row.answered_on ?? today}T12:00:00Z`, href },
      ]
    },
  }),
]
