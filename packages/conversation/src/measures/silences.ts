import type { Sentence } from '@lydhoer/words'
import type { Conversation } from '../model.ts'
import { pauses } from './pauses.ts'

/** A silence between turns and who breaks it. */
export interface Silence {
  afterTurn: number
  ms: number
  /** Who spoke before it. */
  after: string
  brokenBy: string
  because: Sentence
}

/** From one second on a silence between turns is heard as one that somebody must break. */
export const longSilenceMs = 1000

/**
 * The silences of a second or more between turns, and whether the same person or another goes on.
 *
 * @see Jefferson, G. (1989). Notes on a possible metric which provides for a ‘standard maximum’ silence of
 *   approximately one second in conversation. In Conversation: An Interdisciplinary Perspective.
 */
export function silences(conversation: Conversation): Silence[] {
  const speakerOf = new Map(conversation.turns.map(({ number, speaker }) => [number, speaker]))
  return pauses(conversation).flatMap(({ afterTurn, withinTurn, ms, brokenBy }) => {
    const after = afterTurn === null ? undefined : speakerOf.get(afterTurn)
    if (afterTurn === null || withinTurn !== null || ms === null || ms < longSilenceMs || !brokenBy || !after)
      return []
    const seconds = (ms / 1000).toFixed(1)
    const same = after === brokenBy
    const because = {
      da: `${seconds.replace('.', ',')} s stille; ${brokenBy} ${same ? 'går selv videre' : 'bryder den'}`,
      en: `${seconds} s of silence; ${brokenBy} ${same ? 'goes on' : 'breaks it'}`,
    }
    return [{ afterTurn, ms, after, brokenBy, because }]
  })
}
