import { segments, type Turn } from '@lydhoer/conversation'

/** About how long a letter lasts in Danish talk: fourteen or so a second. */
const msPerLetter = 68
const betweenTurnsMs = 180

/** How long a stretch of written talk lasts: its letters, and its pauses as they are written. */
function lengthOf(text: string): number {
  let ms = 0
  for (const part of segments(text, 'jefferson'))
    ms +=
      part.kind === 'pause' ? (part.ms ?? 200) : part.kind === 'talk' ? part.plain.length * msPerLetter : 0
  return Math.round(ms)
}

/**
 * Gives written turns the times they would have if they were spoken: one after the other, except that a turn which
 * opens an overlap that the turn before left off in starts where that one did.
 *
 * @example
 * spokenTimes(read('B: ja [det]\nM: [nå]').conversation.turns)[1]?.startMs // 204
 */
export function spokenTimes(turns: readonly Turn[]): Turn[] {
  let atMs = 0
  let overlapMs: number | null = null
  return turns.map((turn) => {
    const opens = turn.text.indexOf('[')
    const second = overlapMs !== null && opens >= 0
    const startMs = second && opens === 0 ? (overlapMs ?? atMs) : atMs
    const endMs = startMs + Math.max(200, lengthOf(turn.text))
    overlapMs = opens >= 0 && !second ? startMs + lengthOf(turn.text.slice(0, opens)) : null
    atMs = Math.max(atMs, endMs + (turn.text.endsWith('=') ? 0 : betweenTurnsMs))
    return { ...turn, startMs, endMs }
  })
}
