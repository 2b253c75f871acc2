import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'

/** Turns of a conversation that somebody chose for the plan. */
export interface PlanPick {
  id: string
  conversationId: string
  fromTurn: number
  toTurn: number
  heldOn: string | null
  pickedBy: string
}

/** What was chosen for a citizen's plan, the newest first. */
export const picksIn = (sql: Pick<Sql, 'selectFrom'>, citizenId: string) =>
  sql
    .selectFrom('plan_pick as p')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .select(['p.id', 'p.conversation_id as conversationId', 'p.from_turn as fromTurn'])
    .select(['p.to_turn as toTurn', 'p.picked_by as pickedBy', 'c.held_on as heldOn'])
    .where('p.citizen_id', '=', citizenId)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .limit(100)

/**
 * Chooses turns of a conversation; the same submission twice is one.
 *
 * @throws an error of SQLSTATE 42501 when the conversation is not one of that citizen's that the visitor may read
 */
export async function pick(
  sql: Sql,
  me: SignedIn,
  one: { id: string; citizenId: string; conversationId: string; fromTurn: number; toTurn: number },
): Promise<void> {
  await sql
    .insertInto('plan_pick')
    .values({
      municipality_id: me.municipalityId,
      id: one.id,
      citizen_id: one.citizenId,
      conversation_id: one.conversationId,
      picked_by: me.personId,
      from_turn: one.fromTurn,
      to_turn: one.toTurn,
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Takes back what one chose; taken back twice is once. */
export async function takeBackPick(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql.deleteFrom('plan_pick').where('id', '=', id).where('picked_by', '=', me.personId).execute()
}

/** What the citizen chose and no line of these plans was made of yet. */
export function notTaken(
  picks: Iterable<PlanPick>,
  citizenId: string,
  versions: readonly ({ lines: readonly { pickId: string | null }[] } | undefined)[],
): PlanPick[] {
  const taken = new Set(versions.flatMap((version) => version?.lines.map(({ pickId }) => pickId) ?? []))
  return [...picks].filter(({ id, pickedBy }) => pickedBy === citizenId && !taken.has(id))
}
