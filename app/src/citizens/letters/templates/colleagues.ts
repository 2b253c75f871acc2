import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { holdsToday } from '../../../shared/people/holds-today.ts'
import { whoAreOfTheHouse } from '../../../shared/people/roles.ts'

/** Who can answer for a letter: those of the house today, by name. */
export async function whoCanAnswer(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('r.role', 'in', whoAreOfTheHouse)
    .where(holdsToday('r'))
    .execute()
  return rows.sort(byName(({ name }) => name))
}
