import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** A passage of one's own, to hold a session on. */
export async function ownPassage(sql: Sql, owner: SignedIn, id: string) {
  const passage = await sql
    .selectFrom('passage')
    .select(['id', 'conversation_id', 'citizen_id', 'from_turn', 'to_turn'])
    .where('id', '=', id)
    .where('owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!passage) throw new NotFound()
  return passage
}
