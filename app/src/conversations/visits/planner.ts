import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { whoBringTogether } from '../../shared/people/roles.ts'

/** Those who can plan a round today, by name. */
export async function whoCanPlan(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinctOn('p.id')
    .where('r.role', 'in', [...whoBringTogether])
    .where(holdsToday('r'))
    .orderBy('p.id')
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/**
 * Lets somebody else plan a round, or takes it over where nobody does; everybody who takes part is told.
 *
 * @returns whether the database let the visitor: another brings people together, and the visitor plans it, or nobody does any more
 */
export async function handOverRound(sql: Sql, roundId: string, to: string): Promise<boolean> {
  const { rows } = await sqlTag<{ done: boolean }>`select hand_over_round(${roundId}, ${to}) as done`.execute(
    sql,
  )
  return rows[0]?.done === true
}
