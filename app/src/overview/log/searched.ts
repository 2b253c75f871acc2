import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import type { Version } from './given.ts'
import { messages } from './messages.ts'
import { quarterName } from './quarters.ts'
import { givenContext, openOfLogs } from './sealed.ts'

/** What is given out, version by version; what is still being written is not. */
export const searched: Searched[] = [
  {
    kind: 'logGiven',
    many: { da: messages.da.way, en: messages.en.way },
    one: { da: 'Kommunens log', en: 'The municipality’s log' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services, language }, ids) => {
      const rows = await sql
        .selectFrom('log_given as g')
        .innerJoin('municipal_log as l', 'l.id', 'g.log_id')
        .select(['g.id', 'g.log_id', 'g.number', 'g.words_sealed', 'l.begins_on'])
        .where('g.id', 'in', ids)
        .execute()
      return rows.map(({ id, log_id, number, words_sealed, begins_on }) => ({
        ...{ id, name: '', href: `/kommunens-log/${log_id}?udgave=${number}` },
        words: openOfLogs<Pick<Version, 'lines'>>(services, me, givenContext(id), words_sealed).lines.map(
          (line) => line.words,
        ),
        under: messages[language].found(quarterName(language, begins_on), number),
      }))
    },
  },
]
