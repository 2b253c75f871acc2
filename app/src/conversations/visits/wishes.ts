import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Wishes } from './form.ts'
import type { FeedbackRound } from './rounds.ts'

/** What the visitor wishes in a round; undefined when they take no part. */
export async function wishesOf(sql: Sql, me: SignedIn, roundId: string): Promise<Wishes | undefined> {
  const row = await sql
    .selectFrom('feedback_round_person')
    .select(['partner', 'across', 'days', 'not_with', 'same_with'])
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  return (
    row && {
      partner: row.partner ?? '',
      across: row.across === null ? '' : row.across ? 'yes' : 'no',
      days: row.days,
      same: row.same_with,
      not: row.not_with,
    }
  )
}

/** Says that the visitor takes part, and what they wish; said again, it is what they wish now. */
export async function takePart(sql: Sql, me: SignedIn, round: FeedbackRound, one: Wishes): Promise<void> {
  const wish = {
    partner: one.partner || null,
    across: one.across === '' ? null : one.across === 'yes',
    days: one.days,
    same_with: one.same,
    not_with: one.not,
  }
  await sql
    .insertInto('feedback_round_person')
    .values({
      ...{ municipality_id: me.municipalityId, round_id: round.id, person_id: me.personId },
      ...{ planned_by: round.plannedBy, ...wish },
    })
    .onConflict((same) => same.columns(['municipality_id', 'round_id', 'person_id']).doUpdateSet(wish))
    .execute()
}

/** Takes no part after all. */
export async function takeNoPart(sql: Sql, me: SignedIn, roundId: string): Promise<void> {
  await sql
    .deleteFrom('feedback_round_person')
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .execute()
}
