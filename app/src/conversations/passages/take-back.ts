import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'

/**
 * Closes a passage for one person, at once, and keeps for a moment what it takes to open it again.
 *
 * @returns whom it is closed for, and the address that undoes it
 * @throws NotFound unless the visitor is its owner.
 */
export async function takeBack(
  sql: Sql,
  { services, me }: Visit,
  passageId: string,
  shareId: string,
): Promise<{ name: string; undo: string }> {
  const share = await taken(sql, me, passageId, shareId)
  if (!share) throw new NotFound()
  const { name } = await sql
    .selectFrom('person')
    .select('display_name as name')
    .where('id', '=', share.with_person_id)
    .executeTakeFirstOrThrow()
  return { name, undo: await letGo(sql, services, me, { kind: 'passageShare', kept: share }) }
}

/** What the owner said of the share; the rest the database fills in anew. */
const taken = (sql: Sql, owner: SignedIn, passageId: string, shareId: string) =>
  sql
    .deleteFrom('passage_share')
    .where('id', '=', shareId)
    .where('passage_id', '=', passageId)
    .where('owner_id', '=', owner.personId)
    .returning(['municipality_id', 'id', 'passage_id', 'conversation_id', 'owner_id', 'citizen_id'])
    .returning(['with_person_id', 'purpose', 'with_sound', 'until', 'ear_session_id', 'veil'])
    .executeTakeFirst()

type KeptShare = NonNullable<Awaited<ReturnType<typeof taken>>>

/** Opens it again as it was; whoever may no longer have it does not get it back. */
export const putBackShare: PutBack = async (_, sql, kept) => {
  const { veil, ...share } = kept as KeptShare
  await sql
    .insertInto('passage_share')
    .values({ ...share, veil: veil && JSON.stringify(veil) })
    .onConflict((on) => on.doNothing())
    .execute()
  return `/stykker/${share.passage_id}`
}
