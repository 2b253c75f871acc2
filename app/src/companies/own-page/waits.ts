import { sql as sqlTag } from 'kysely'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { waiting, type Waits } from '../../shared/waits/waits.ts'
import { pageOf } from '../known/companies.ts'
import { messages } from './messages.ts'

/** So long it is told that a company has written. */
const days = 14

/** What a company has said by an address that one made. */
export const waits = [
  waiting({
    for: whoKnowCompanies,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('company_word as w')
        .innerJoin('company_link as l', 'l.id', 'w.link_id')
        .innerJoin('company as c', 'c.id', 'w.company_id')
        .select(['c.id', 'c.name', 'w.created_at'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('l.made_by', '=', me.personId)
        .where('w.created_at', '>', ago(days))
        .orderBy('w.created_at', 'desc')
        .orderBy('w.id'),
    tell: ({ id, name, created_at: at }, { language }): Waits[] => [
      { as: 'news', href: `${pageOf(id)}#de-siger`, at, says: messages[language].tellSaid(name) },
    ],
  }),
]
