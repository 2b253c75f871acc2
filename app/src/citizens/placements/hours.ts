import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Change, Worked } from './ladder.ts'
import type { Placement } from './placements.ts'
import { open, seal } from './sealed.ts'

type Of = Pick<Placement, 'id' | 'citizenId'>
const workedId = (placementId: string, week: string) => `${placementId} ${week}`

/** What was agreed of hours at a placement, and what each week came to. */
export async function hoursOf(
  sql: Sql,
  key: Buffer,
  { id, citizenId }: Of,
): Promise<{ changes: Change[]; worked: Worked[] }> {
  const changes = await sql
    .selectFrom('hours_change')
    .selectAll()
    .where('placement_id', '=', id)
    .orderBy('from_week')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const worked = await sql
    .selectFrom('hours_worked')
    .selectAll()
    .where('placement_id', '=', id)
    .orderBy('week')
    .execute()
  return {
    changes: changes.map((row) => ({
      ...open(key, 'hours_change hours', row.id, row.hours_sealed),
      ...{ id: row.id, fromWeek: row.from_week },
    })),
    worked: worked.map(({ week, hours_sealed, written_by }) => {
      const { closed, ...rest } = open(key, 'hours_worked hours', workedId(id, week), hours_sealed)
      return { ...rest, week, isClosed: closed, isCitizens: written_by === citizenId }
    }),
  }
}

/** From a week on other hours are agreed; the same submission twice is one. */
export async function agreeHours(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { id: placementId, citizenId }: Of,
  { submissionId, fromWeek, ...hours }: Omit<Change, 'id'> & { submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('hours_change')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, placement_id: placementId },
      ...{ written_by: me.personId, from_week: fromWeek, submission_id: submissionId },
      hours_sealed: seal(key, 'hours_change hours', id, hours),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/**
 * What a week came to; said again, it is said anew.
 *
 * @returns false where the citizen has written it, which a worker does not change
 */
export async function sayWorked(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { id: placementId, citizenId }: Of,
  { week, hours, paid, isClosed }: Omit<Worked, 'isCitizens'>,
): Promise<boolean> {
  if (me.personId !== citizenId) {
    const stands = await sql
      .selectFrom('hours_worked')
      .select('written_by')
      .where('placement_id', '=', placementId)
      .where('week', '=', week)
      .executeTakeFirst()
    if (stands?.written_by === citizenId) return false
  }
  const said = {
    written_by: me.personId,
    hours_sealed: seal(key, 'hours_worked hours', workedId(placementId, week), {
      ...{ hours, paid, closed: isClosed },
    }),
  }
  await sql
    .insertInto('hours_worked')
    .values({
      ...{ municipality_id: me.municipalityId, placement_id: placementId, week, citizen_id: citizenId },
      ...said,
    })
    .onConflict((same) => same.columns(['municipality_id', 'placement_id', 'week']).doUpdateSet(said))
    .execute()
  return true
}
