import type { Sql } from '@lydhoer/database'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { markOf } from '../../shared/request/seen.ts'
import { evidenceIn, type Evidence } from './evidence.ts'
import type { Cause, Pillar } from './kinds.ts'
import { restsOn, type RestsOn } from './rests-on.ts'
import { changeContext, openInside, sealInside } from './sealed.ts'
import { problems } from './told.ts'

/** What seems to have changed, and what else could explain it. */
export interface ChangeFacts {
  pillar: Pillar
  says: string
  forWhom: string
  /** Since when, in words: «siden foråret 2024». */
  since: string
  causes: readonly Cause[]
  /** What else could explain it, in words; '' where nobody has written any. */
  otherwise: string
}

export interface Change extends ChangeFacts {
  id: string
  evidence: readonly Evidence[]
  rests: RestsOn
}

/** All that seems to have changed, with what hangs beside each, what was written first first. */
export async function changesOf(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
): Promise<Change[]> {
  const rows = await sql
    .selectFrom('evaluation_change')
    .select(['id', 'words_sealed'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const evidence = await evidenceIn(sql, me, key, evaluationId)
  return rows.map(({ id, words_sealed }) => {
    const beside = evidence.filter(({ changeId }) => changeId === id)
    return {
      ...{ id, evidence: beside, rests: restsOn(beside) },
      ...openInside<ChangeFacts>(key, changeContext(id), words_sealed),
    }
  })
}

/** @throws NotFound where the evaluation has no such change */
export async function changeOf(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  id: string,
): Promise<Change> {
  const found = (await changesOf(sql, me, key, evaluationId)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

const facts = ({ pillar, says, forWhom, since, causes, otherwise }: ChangeFacts): ChangeFacts => ({
  ...{ pillar, says, forWhom, since, causes, otherwise },
})

/** What a form tells of the words that it was written on. */
export const seenChange = (change: ChangeFacts): string => markOf(facts(change))

/** Writes what seems to have changed; the same id twice is one. */
export async function writeChange(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  { id, ...said }: ChangeFacts & { id: string },
): Promise<void> {
  await sql
    .insertInto('evaluation_change')
    .values({
      ...{ municipality_id: me.municipalityId, id, evaluation_id: evaluationId, written_by: me.personId },
      words_sealed: sealInside(key, changeContext(id), facts(said)),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/**
 * Says it anew.
 *
 * @param said with what it was written on (`seenChange`)
 * @throws Invalid where somebody else has written in the meantime
 */
export async function sayAnew(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  { id: evaluationId, change: id }: { id: string; change: string },
  { seen, ...said }: ChangeFacts & { seen: string },
): Promise<void> {
  await oneAtATime(sql, id)
  const stands = seenChange(await changeOf(sql, me, key, evaluationId, id))
  if (stands === seenChange(said)) return
  if (stands !== seen) throw new Invalid([{ field: 'says', what: problems.writtenSince }])
  await sql
    .updateTable('evaluation_change')
    .set({ words_sealed: sealInside(key, changeContext(id), facts(said)) })
    .where('id', '=', id)
    .execute()
}
