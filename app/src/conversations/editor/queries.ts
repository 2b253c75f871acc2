import type { Sql } from '@lydhoer/database'
import type { Visit } from '../../shared/request/route.ts'
import type { DraftTurn } from '../talk/draft/draft-turns.ts'
import { withTimesFromSound } from '../talk/sound/proposed-times.ts'
import type { OwnConversation } from '../talk/stretch/conversation.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'

/** Who speaks in the transcript that is there, by code. */
export async function speakersOf(sql: Sql, conversationId: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('speaker')
    .select('code')
    .where('conversation_id', '=', conversationId)
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}

/** About when a turn begins and ends in the sound, in ms; null where nothing is proposed. */
export interface Proposed {
  startMs: number | null
  endMs: number | null
}

/**
 * The times that are proposed from the sound for a draft of a transcript that has none, by the id of its turn; empty once somebody has
 * put in a time, and for turns that are new.
 */
export async function proposedFor(
  sql: Sql,
  { services, me }: Visit,
  { id, format }: OwnConversation,
  turns: readonly DraftTurn[],
): Promise<ReadonlyMap<string, Proposed>> {
  if (!format || turns.some(({ startMs, endMs }) => startMs !== null || endMs !== null)) return new Map()
  const sound = await sql
    .selectFrom('recording')
    .select(['pauses', 'duration_ms'])
    .where('conversation_id', '=', id)
    .executeTakeFirst()
  if (!sound) return new Map()
  const { conversation } = await readTranscript(sql, services, me, id)
  const timed = await withTimesFromSound(sql, services, me, {
    ...{ conversationId: id, conversation, pauses: sound.pauses, durationMs: sound.duration_ms },
  })
  const byNumber = new Map(timed?.turns.map((turn) => [turn.number, turn]))
  return new Map(
    turns.flatMap(({ id: turn, origins }) => {
      const [first, last] = [byNumber.get(origins[0] ?? 0), byNumber.get(origins.at(-1) ?? 0)]
      return first ? [[turn, { startMs: first.startMs, endMs: last?.endMs ?? null }] as const] : []
    }),
  )
}
