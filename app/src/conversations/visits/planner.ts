import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

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
