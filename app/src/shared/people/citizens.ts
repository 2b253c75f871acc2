import type { Sql } from '@lydhoer/database'
import { byName, firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../request/errors.ts'
import type { SignedIn } from '../request/route.ts'

/** A citizen whom the visitor works with today. */
export interface Citizen {
  id: string
  name: string
  firstName: string
}

const today = sqlTag<string>`today()`

const citizensIn = (sql: Sql, { personId }: SignedIn) =>
  sql
    .selectFrom('case_assignment as a')
    .innerJoin('person as p', 'p.id', 'a.citizen_id')
    .select(['p.id', 'p.display_name as name'])
    .where('a.worker_id', '=', personId)
    .where('a.valid_from', '<=', today)
    .where((on) => on.or([on('a.valid_to', 'is', null), on('a.valid_to', '>', today)]))
    .distinct()

/** The citizen by their first name too. */
export const called = (one: { id: string; name: string }): Citizen => ({
  ...one,
  firstName: firstName(one.name),
})

/** The citizens whom the visitor works with today, by name. */
export async function citizensOf(sql: Sql, me: SignedIn): Promise<Citizen[]> {
  const rows = await citizensIn(sql, me).execute()
  return rows.map(called).sort(byName(({ name }) => name))
}

/** @throws NotFound unless the visitor works with them today */
export async function citizenOf(sql: Sql, me: SignedIn, id: string): Promise<Citizen> {
  const row = await citizensIn(sql, me).where('p.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return called(row)
}
