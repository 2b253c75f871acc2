import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { countedHere } from './counting.ts'
import type { Evaluation } from './evaluations.ts'
import type { MaterialFacts } from './material-table.ts'
import { materialContext, openInside, sealInside } from './sealed.ts'

export interface MaterialRow extends MaterialFacts {
  id: string
}

/** All rows of the material, as they were written. */
export async function materialOf(sql: Sql, key: Buffer, evaluationId: string): Promise<MaterialRow[]> {
  const rows = await sql
    .selectFrom('evaluation_material')
    .select(['id', 'words_sealed'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, words_sealed }) => ({
    id,
    ...openInside<MaterialFacts>(key, materialContext(id), words_sealed),
  }))
}

/** Adds a row; the same id twice is one. @throws Error from the database unless the visitor is in it */
export async function addMaterial(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  { id, ...facts }: MaterialRow,
): Promise<void> {
  await sql
    .insertInto('evaluation_material')
    .values({
      ...{ municipality_id: me.municipalityId, id, evaluation_id: evaluationId, written_by: me.personId },
      words_sealed: sealInside(key, materialContext(id), facts satisfies MaterialFacts),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Takes a row off. @returns the address that undoes it; undefined where it is gone already */
export async function takeOff(
  sql: Sql,
  { services, me }: Visit,
  evaluationId: string,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('evaluation_material')
    .where('evaluation_id', '=', evaluationId)
    .where('id', '=', id)
    .returning(['municipality_id', 'id', 'evaluation_id', 'words_sealed'])
    .executeTakeFirst()
  // Whoever puts it back stands for it.
  const kept = row && { ...row, written_by: me.personId }
  return kept && letGo(sql, services, me, { kind: 'evaluationMaterial', kept })
}

/** Counts anew what the house can read of the evaluation's days; what was counted before makes room for it. */
export async function countAnew(
  sql: Sql,
  { services, me, language }: Visit,
  key: Buffer,
  one: Evaluation,
  source: string,
): Promise<void> {
  await oneAtATime(sql, one.id)
  const before = (await materialOf(sql, key, one.id)).filter(({ countedOn }) => countedOn !== null)
  if (before.length > 0)
    await sql
      .deleteFrom('evaluation_material')
      .where('evaluation_id', '=', one.id)
      .where(
        'id',
        'in',
        before.map(({ id }) => id),
      )
      .execute()
  const now = services.now()
  for (const found of await countedHere(sql, { language, from: one.fromDay, to: one.toDay, now }))
    await addMaterial(sql, me, key, one.id, {
      ...{ ...found, id: crypto.randomUUID(), municipality: me.municipalityName },
      ...{ source, countedOn: today(now) },
    })
}
