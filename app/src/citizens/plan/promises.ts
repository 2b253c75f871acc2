import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { PlanLine } from './lines.ts'

/** That a promise is kept: when, and who said so, who alone can take it back. */
export interface Done {
  at: Date
  by: string
}

/** Which promises are kept, as rows. */
export const doneIn = (sql: Pick<Sql, 'selectFrom'>, citizenId: string) =>
  sql
    .selectFrom('plan_done as d')
    .select(['d.line_id', 'd.done_at', 'd.done_by'])
    .where('d.citizen_id', '=', citizenId)

/** The lines whose promises are kept. */
export async function doneOf(sql: Sql, citizenId: string): Promise<ReadonlySet<string>> {
  return new Set((await doneIn(sql, citizenId).execute()).map(({ line_id }) => line_id))
}

/** Says that a promise is kept; said twice is once. */
export async function markDone(
  sql: Sql,
  me: SignedIn,
  { citizenId, lineId, at }: { citizenId: string; lineId: string; at: Date },
): Promise<void> {
  await sql
    .insertInto('plan_done')
    .values({
      municipality_id: me.municipalityId,
      citizen_id: citizenId,
      line_id: lineId,
      done_by: me.personId,
      done_at: at,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Takes it back; whoever said it does that. */
export async function notDone(sql: Sql, me: SignedIn, citizenId: string, lineId: string): Promise<void> {
  await sql
    .deleteFrom('plan_done')
    .where('citizen_id', '=', citizenId)
    .where('line_id', '=', lineId)
    .where('done_by', '=', me.personId)
    .execute()
}

/** Whether one of the municipality promised something, and the day has passed. Whether it is done is asked beside. */
export const isOverdue = ({ does, byDay }: PlanLine, today: string): boolean =>
  does === 'worker' && byDay !== null && byDay < today
