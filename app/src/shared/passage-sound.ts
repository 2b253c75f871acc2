import type { Sql } from '@lydhoer/database'
import type { SignedIn } from './route.ts'

interface Passage {
  owner_id: string
  conversation_id: string
  from_turn: number
  to_turn: number
}

/**
 * From when to when the sound of a passage lasts, for somebody who may hear it. Null when it was shared without its
 * sound, when the sound is not ready, or when its turns have no times, so that nothing can be cut.
 */
export async function soundOfPassage(
  sql: Sql,
  me: SignedIn,
  passage: Passage,
  share: { with_sound: boolean } | null | undefined,
): Promise<{ fromMs: number; toMs: number } | null> {
  if (passage.owner_id !== me.personId && !share?.with_sound) return null
  const recording = await sql
    .selectFrom('recording')
    .select('state')
    .where('conversation_id', '=', passage.conversation_id)
    .executeTakeFirst()
  if (recording?.state !== 'ready') return null
  const turns = await sql
    .selectFrom('turn')
    .select(['start_ms', 'end_ms'])
    .where('conversation_id', '=', passage.conversation_id)
    .where('number', '>=', passage.from_turn)
    .where('number', '<=', passage.to_turn)
    .execute()
  const starts = turns.flatMap((turn) => turn.start_ms ?? [])
  const ends = turns.flatMap((turn) => turn.end_ms ?? [])
  if (starts.length === 0 || ends.length === 0) return null
  return { fromMs: Math.min(...starts), toMs: Math.max(...ends) }
}
