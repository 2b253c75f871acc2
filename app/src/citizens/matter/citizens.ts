import type { Sql } from '@lydhoer/database'
import { byName, firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

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

const called = (one: { id: string; name: string }): Citizen => ({ ...one, firstName: firstName(one.name) })

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

/** Whose matter a page is about: the citizen's own, where they ask themselves. */
export const itself = (me: SignedIn): Citizen => called({ id: me.personId, name: me.displayName })

/** What those are called who work with the citizen who asks, or have worked with them, by id. */
export async function workersOfMine(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sqlTag<{ id: string; name: string }>`select worker_id as id, worker as name
    from workers_of_mine()`.execute(sql)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Who works with a citizen today, by name, for those who do themselves; nobody, for others. */
export async function workersWith(sql: Sql, citizenId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sqlTag<{ id: string; name: string }>`select worker_id as id, worker as name
    from workers_with(${citizenId})`.execute(sql)
  return rows.sort(byName(({ name }) => name))
}

/** What those are called who work with the citizen who asks today. */
export async function workersToday(sql: Sql): Promise<string[]> {
  const { rows } = await sqlTag<{ name: string }>`select distinct w.worker as name from workers_of_mine() w
    join case_assignment a on a.worker_id = w.worker_id and a.citizen_id = me()
    where a.valid_from <= today() and (a.valid_to is null or a.valid_to > today()) order by 1`.execute(sql)
  return rows.map(({ name }) => firstName(name))
}
