import type { Conversation } from '../model.ts'

/** A silence between two turns, from their times. */
export interface Gap {
  afterTurn: number
  startMs: number
  endMs: number
  ms: number
  /** Who speaks after it. */
  brokenBy: string
}

/**
 * The shortest silence that listeners hear as one, about 200 ms; shorter spaces are the ordinary beat between turns.
 *
 * @see Heldner, M. & Edlund, J. (2010). Pauses, gaps and overlaps in conversations. Journal of Phonetics 38, 555–568.
 * @see Walker, M. & Trimboli, C. (1982). Smooth transitions in conversational interactions. J Soc Psychol 117, 305–306.
 */
export const shortestGapMs = 200

/**
 * The silences of 200 ms or more between turns, where the turns have times.
 *
 * Counted from the latest end so far, so that a turn spoken wholly inside another opens no false gap. A turn without
 * an end hides the silence after it.
 */
export function gaps(conversation: Conversation): Gap[] {
  const found: Gap[] = []
  let spokenUntil: number | null = null
  let last = 0
  for (const turn of conversation.turns) {
    if (spokenUntil !== null && turn.startMs !== null && turn.startMs - spokenUntil >= shortestGapMs) {
      found.push({
        afterTurn: last,
        startMs: spokenUntil,
        endMs: turn.startMs,
        ms: turn.startMs - spokenUntil,
        brokenBy: turn.speaker,
      })
    }
    if (turn.endMs === null) spokenUntil = null
    else spokenUntil = Math.max(spokenUntil ?? turn.endMs, turn.endMs)
    last = turn.number
  }
  return found
}
