import { sql as sqlTag } from 'kysely'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { waiting, type Waits } from '../../shared/waits/waits.ts'
import { pageOf } from '../known/companies.ts'
import { noteMessages } from './note-messages.ts'

/** So many days before a caution ends whoever wrote it is asked to look at it again. */
const ahead = 14
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

/** A company that one has said that one comes back to, until one has been in touch again; and a caution of one's own that is about to end. */
export const waits = [
  waiting({
    for: whoKnowCompanies,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('company_call as c')
        .innerJoin('company as o', 'o.id', 'c.company_id')
        .select(['o.id', 'o.name', 'c.ring_back_on'])
        .select(nobody)
        .where('c.written_by', '=', me.personId)
        .where('c.ring_back_on', '<=', today)
        .where('o.closed_on', 'is', null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('company_call as later')
                .select('later.id')
                .whereRef('later.company_id', '=', 'c.company_id')
                .where('later.written_by', '=', me.personId)
                .where(sqlTag<boolean>`(later.on_day, later.created_at) > (c.on_day, c.created_at)`),
            ),
          ),
        )
        .orderBy('c.ring_back_on')
        .orderBy('c.id'),
    tell: ({ id, name, ring_back_on: by }, { language }): Waits[] => [
      {
        ...{ as: 'toDo', href: `${pageOf(id)}#kontakter`, minutes: 10, ...(by && { by }) },
        says: noteMessages[language].tellRingBack(name),
      },
    ],
  }),
  waiting({
    for: whoKnowCompanies,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('company_caution as c')
        .innerJoin('company as o', 'o.id', 'c.company_id')
        .select(['c.id', 'o.id as company_id', 'o.name', 'c.ends_on'])
        .select(nobody)
        .where('c.written_by', '=', me.personId)
        .where('c.ends_on', '>=', today)
        .where('c.ends_on', '<=', day(ahead))
        .orderBy('c.ends_on')
        .orderBy('c.id'),
    tell: ({ id, company_id, name, ends_on: on }, { language }): Waits[] => [
      {
        ...{ as: 'ending', href: `${pageOf(company_id)}/pas-paa/${id}`, on },
        says: noteMessages[language].tellCaution(name),
      },
    ],
  }),
]
