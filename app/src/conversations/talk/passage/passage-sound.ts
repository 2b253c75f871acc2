import type { Sql } from '@lydhoer/database'

/** A stretch of sound, in whole milliseconds from its start. */
export interface SoundSpan {
  fromMs: number
  toMs: number
}

/**
 * Where turns lie in the sound, as their owner sees it: to the end of the last, or else to where the next begins,
 * or to the end of the sound. Null when the transcript has no times there.
 */
export async function soundSpanOf(
  sql: Sql,
  conversationId: string,
  fromTurn: number,
  toTurn: number,
): Promise<SoundSpan | null> {
  const turns = await sql
    .selectFrom('turn')
    .select(['number', 'start_ms as startMs', 'end_ms as endMs'])
    .where('conversation_id', '=', conversationId)
    .where('number', '>=', fromTurn)
    .where('number', '<=', toTurn + 1)
    .orderBy('number')
    .execute()
  return soundSpanIn(turns, fromTurn, toTurn, await lengthOf(sql, conversationId))
}

/** How long the sound of a conversation is, in ms; null when there is none, or it has not been measured. */
export async function lengthOf(sql: Sql, conversationId: string): Promise<number | null> {
  const recording = await sql
    .selectFrom('recording')
    .select('duration_ms')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return recording?.duration_ms ?? null
}

/** As `soundSpanOf`, from turns at hand. */
export function soundSpanIn(
  turns: readonly { number: number; startMs: number | null; endMs: number | null }[],
  fromTurn: number,
  toTurn: number,
  durationMs: number | null,
): SoundSpan | null {
  const inside = turns.filter((turn) => turn.number >= fromTurn && turn.number <= toTurn)
  const starts = inside.flatMap((turn) => turn.startMs ?? [])
  if (starts.length === 0) return null
  const ends = inside.flatMap((turn) => turn.endMs ?? [])
  const next = turns.find((turn) => turn.number === toTurn + 1)
  const open = inside.at(-1)?.endMs === null ? (next ? next.startMs : durationMs) : null
  const fromMs = Math.min(...starts)
  const toMs = Math.max(fromMs, ...ends, ...(open ? [open] : []))
  return toMs > fromMs ? { fromMs, toMs } : null
}
