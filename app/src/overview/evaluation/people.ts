import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { letIn, letOut } from '../../shared/people/group.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/** Somebody who is invited into an evaluation. */
export interface Invited {
  id: string
  name: string
}

/** Who is in it, by name; only they see each other. */
export async function whoIsIn(sql: Sql, id: string): Promise<Invited[]> {
  const rows = await sql
    .selectFrom('evaluation_person as e')
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .select(['e.person_id as id', 'p.display_name as name'])
    .where('e.evaluation_id', '=', id)
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name ?? '' })).sort(byName(({ name }) => name))
}

/** Invites somebody; invited twice is once. @throws Error from the database unless the visitor began it */
export async function invite(sql: Sql, me: SignedIn, id: string, personId: string): Promise<void> {
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('evaluation_person')
    .values({
      ...{ municipality_id: me.municipalityId, evaluation_id: id },
      ...{ person_id: personId, begun_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'evaluation_id', 'person_id']).doNothing())
    .executeTakeFirst()
  if (made === 1n) await letIn(sql, me, id, personId)
}

/** Takes an invitation back; whoever began it stays. @returns the address that undoes it; undefined where they were not in it */
export async function inviteNoMore(
  sql: Sql,
  { services, me }: Visit,
  id: string,
  personId: string,
): Promise<string | undefined> {
  if (personId === me.personId) return undefined
  const { numDeletedRows } = await sql
    .deleteFrom('evaluation_person')
    .where('evaluation_id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (numDeletedRows !== 1n) return undefined
  await letOut(sql, id, personId)
  return letGo(sql, services, me, { kind: 'evaluationPerson', kept: { id, personId } })
}

/** They are invited again. */
export const inviteAgain: PutBack = async ({ me }, sql, kept) => {
  const { id, personId } = kept as { id: string; personId: string }
  await invite(sql, me, id, personId)
  return `/evaluering/${id}/hvem`
}
