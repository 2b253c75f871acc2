import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/errors.ts'
import type { SignedIn } from '../../shared/route.ts'

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

interface Heard {
  owner_id: string
  conversation_id: string
  share?: { with_sound: boolean } | undefined
}

/** Whether the visitor may hear the passage: it has sound that is ready, and it was shared with its sound. */
export async function hearsPassage(sql: Sql, me: SignedIn, passage: Heard): Promise<boolean> {
  const mayHear = passage.owner_id === me.personId || passage.share?.with_sound === true
  if (!mayHear) return false
  const recording = await sql
    .selectFrom('recording')
    .select('state')
    .where('conversation_id', '=', passage.conversation_id)
    .executeTakeFirst()
  return recording?.state === 'ready'
}
