import type { Sql } from '@lydhoer/database'
import type { Visit as Planned } from '@lydhoer/pairing'
import type { SignedIn } from '../../shared/request/route.ts'
import type { FeedbackRound } from './rounds.ts'
import { weekOf } from './weeks.ts'

/** So many rows go in at a time: PostgreSQL takes 65,535 values in a statement. */
const atOnce = 5_000

/** Writes the visits of a plan and says that the round is planned; nothing where it was before. Whether it did. */
export async function writePlan(
  sql: Sql,
  me: SignedIn,
  round: FeedbackRound,
  now: Date,
  visits: readonly Planned[],
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('feedback_round')
    .set({ planned_at: now })
    .where('id', '=', round.id)
    .where('planned_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await addVisits(sql, me, round, visits)
  return true
}

/** Writes visits of a round that were not there. */
export async function addVisits(
  sql: Sql,
  me: SignedIn,
  round: FeedbackRound,
  visits: readonly Planned[],
): Promise<void> {
  for (let at = 0; at < visits.length; at += atOnce)
    await sql
      .insertInto('feedback_visit')
      .values(
        visits.slice(at, at + atOnce).map(({ week, visitor, host }) => ({
          ...{ municipality_id: me.municipalityId, round_id: round.id, planned_by: me.personId },
          ...{ visitor_id: visitor, host_id: host, week: weekOf(round.fromDay, week) },
        })),
      )
      .execute()
}
