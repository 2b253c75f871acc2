import type { Sql } from '@lydhoer/database'
import { byName, firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { called, type Citizen } from '../../shared/people/citizens.ts'
import type { SignedIn } from '../../shared/request/route.ts'

export { citizenOf, citizensOf, type Citizen } from '../../shared/people/citizens.ts'
export { workersOfMine } from '../../shared/people/workers-of-mine.ts'

/** Whose matter a page is about: the citizen's own, where they ask themselves. */
export const itself = (me: SignedIn): Citizen => called({ id: me.personId, name: me.displayName })

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
