import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting, type Waits } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'

const href = '/giv-videre'

/** What stands offered to one, once for each who offers; and what was answered to what one offered. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('carry_offer')
        .select((one) => ['offered_by as whom', one.fn.min('offered_at').as('since')])
        .where('to_id', '=', me.personId)
        .where('says', 'is', null)
        .groupBy('offered_by')
        .orderBy('since'),
    tell: ({ since }, { language, name }): Waits[] => [
      {
        ...{ as: 'toDo', says: messages[language].tellOffered(name), href, minutes: 3 },
        ...{ since, why: messages[language].tellOfferedWhy },
      },
    ],
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('carry_offer')
        .select((one) => ['to_id as whom', 'says', one.fn.max('said_at').as('at')])
        .where('offered_by', '=', me.personId)
        .where('said_at', '>', ago(14))
        .groupBy(['to_id', 'says'])
        .orderBy('at', 'desc'),
    tell: ({ says, at }, { language, name }): Waits[] => [
      {
        as: 'news',
        says: messages[language][says === 'yes' ? 'tellYes' : 'tellNo'](name),
        at: at ?? '',
        href,
      },
    ],
  }),
]
