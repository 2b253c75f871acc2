import type { Sentence } from '@lydhoer/words'
import type { Conversation, Turn } from '../model.ts'
import { segments } from '../notation/segments.ts'
import { minimal } from './responses.ts'

/** A turn that may have been broken off by the one after it. */
export interface Interruption {
  turn: number
  by: number
  because: Sentence
}

/**
 * Places where a turn stops unfinished and another speaker goes on with more than a minimal response. A hint to
 * listen: speaking at the same time is mostly help and eagerness, and only the sound tells.
 *
 * Found by CHAT's `+/.` and `+/?`, and by a cut-off (`-`, `–`) as the last thing in a turn.
 *
 * @see Schegloff, E. (2000). Overlapping talk and the organization of turn-taking for conversation.
 * Language in Society 29, 1–63: overlap and interruption are not the same.
 */
export function interruptions(conversation: Conversation): Interruption[] {
  const { turns, notation } = conversation
  return turns.flatMap((turn, index) => {
    const next = turns[index + 1]
    if (!next || next.speaker === turn.speaker || minimal(next, notation)) return []
    const because = brokenOff(turn, next, notation)
    return because ? [{ turn: turn.number, by: next.number, because }] : []
  })
}

function brokenOff(turn: Turn, next: Turn, notation: Conversation['notation']): Sentence | undefined {
  if (notation === 'chat' && /\+\/[.?]/.test(turn.text)) {
    return {
      da: `Tur ${turn.number} er mærket +/. (afbrudt), og ${next.speaker} taler videre`,
      en: `Turn ${turn.number} is marked +/. (interrupted) and ${next.speaker} goes on`,
    }
  }
  const last = segments(turn.text, notation)
    .filter((part) => part.sign === 'cutOff' || (part.kind === 'talk' && /[\p{L}\p{N}?.!]/u.test(part.text)))
    .at(-1)
  const dash = /(?:^|\s)[–—-]\s*$/.test(turn.text) && last?.kind === 'talk'
  if (last?.sign !== 'cutOff' && !dash) return undefined
  return {
    da: `Tur ${turn.number} ender midt i et ord eller med en streg, og ${next.speaker} taler videre`,
    en: `Turn ${turn.number} ends inside a word or with a dash and ${next.speaker} goes on`,
  }
}
