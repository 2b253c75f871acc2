import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { problems } from './messages.ts'

/** Somebody who holds conversations with citizens. */
export interface Holder {
  id: string
  name: string
  department: string | null
}

/** The colleagues whom citizens can be given to today: all who hold conversations, but not the coordinator who asks. */
export async function holdersBut(sql: Sql, me: SignedIn): Promise<Holder[]> {
  const rows = await sql
    .selectFrom('person')
    .innerJoin('person_role as r', 'r.person_id', 'person.id')
    .leftJoin('department as d', 'd.id', 'r.department_id')
    .select(['person.id', 'person.display_name as name', 'd.name as department'])
    .distinctOn(['person.display_name', 'person.id'])
    .where('person.id', '!=', me.personId)
    .where('r.role', 'in', [...whoConverse])
    .where(holdsToday('r'))
    .orderBy('person.display_name')
    .orderBy('person.id')
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/** @throws Invalid at the field unless citizens can be given to this colleague today */
export async function refuseUnlessHolder(sql: Sql, me: SignedIn, id: string, field: string): Promise<void> {
  const holders = await holdersBut(sql, me)
  if (!holders.some((holder) => holder.id === id))
    throw new Invalid([{ field, what: problems.noSuchColleague }])
}
