import { isMinimalResponse } from '@lydhoer/danish'
import type { Conversation, Notation, Turn } from '../model.ts'
import { plain } from '../notation/segments.ts'

/** Is the whole turn only a “ja”, “mm”, “okay”? */
export function minimal(turn: Turn, notation: Notation): boolean {
  return isMinimalResponse(plain(turn.text, notation))
}

/** One speaker's turns in a row that are all minimal, whatever the others say between. */
export interface MinimalRun {
  speaker: string
  turns: number[]
}

/** A run is worth a look from three turns on; two “ja” in a row are ordinary. */
const shortestRun = 3

/**
 * Runs of three or more minimal responses by one speaker: “ten minutes of only yes and no is a sign”.
 *
 * @see Gardner, R. (2001). When listeners talk. Amsterdam: Benjamins.
 */
export function minimalRuns(conversation: Conversation): MinimalRun[] {
  const open = new Map<string, number[]>()
  const found: MinimalRun[] = []
  const close = (speaker: string) => {
    const turns = open.get(speaker) ?? []
    if (turns.length >= shortestRun) found.push({ speaker, turns })
    open.delete(speaker)
  }
  for (const turn of conversation.turns) {
    if (!minimal(turn, conversation.notation)) close(turn.speaker)
    else open.set(turn.speaker, [...(open.get(turn.speaker) ?? []), turn.number])
  }
  for (const speaker of [...open.keys()]) close(speaker)
  return found.sort((a, b) => (a.turns[0] ?? 0) - (b.turns[0] ?? 0))
}
