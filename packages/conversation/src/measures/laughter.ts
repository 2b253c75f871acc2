import { laughter as laughterInDanish } from '@lydhoer/danish'
import type { Conversation, Notation, Turn } from '../model.ts'
import { segments } from '../notation/segments.ts'

/** Laughter or smiling voice in a turn. */
export interface Laugh {
  turn: number
  speaker: string
  from: number
  to: number
  text: string
  kind: 'laughter' | 'withinWord' | 'comment' | 'smileVoice'
}

/** A laugh, and who laughs after it. */
export interface Laughing extends Laugh {
  /** The turn in which another speaker laughs next, within two turns; null when nobody joins. */
  joinedIn: number | null
  joinedBy: string | null
}

/** Laughing together comes at once; later laughter answers something else. */
const reach = 2

/**
 * All laughter in order, with who joins in.
 *
 * @see Jefferson, G., Sacks, H. & Schegloff, E. (1987). Notes on laughter in the pursuit of intimacy: an invitation to
 * laugh is taken up or declined in the next turn.
 */
export function laughing(conversation: Conversation): Laughing[] {
  const laughs = conversation.turns.flatMap((turn) => laughsIn(turn, conversation.notation))
  return laughs.map((laugh) => {
    const joined = laughs.find(
      (other) =>
        other.speaker !== laugh.speaker && other.turn > laugh.turn && other.turn - laugh.turn <= reach,
    )
    return { ...laugh, joinedIn: joined?.turn ?? null, joinedBy: joined?.speaker ?? null }
  })
}

/** Laughter and smiling voice in one turn, in order, with offsets into its text. */
export function laughsIn(turn: Turn, notation: Notation): Laugh[] {
  const base = { turn: turn.number, speaker: turn.speaker }
  const marked = segments(turn.text, notation).flatMap((part): Laugh[] => {
    if (part.kind !== 'laughter') return []
    const kind =
      /^\(h/.test(part.text) || part.text === '\u1F29'
        ? 'withinWord'
        : /[([&]/.test(part.text)
          ? 'comment'
          : 'laughter'
    return [{ ...base, from: part.from, to: part.to, text: part.text, kind }]
  })
  const found =
    notation === 'chat' ? smiles(turn) : laughterInDanish(turn.text).map((laugh) => ({ ...base, ...laugh }))
  for (const laugh of marked) {
    if (!found.some((other) => other.from < laugh.to && laugh.from < other.to)) found.push(laugh)
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** CHAT's `☺…☺`. */
function smiles(turn: Turn): Laugh[] {
  return [...turn.text.matchAll(/☺[^☺]{1,400}☺/gu)].map((match) => ({
    turn: turn.number,
    speaker: turn.speaker,
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    kind: 'smileVoice',
  }))
}
