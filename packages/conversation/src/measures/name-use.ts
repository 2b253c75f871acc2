import type { Conversation } from '../model.ts'
import { readable } from './readable.ts'

/** A name said aloud. */
export interface NameUse {
  turn: number
  speaker: string
  name: string
  from: number
  to: number
}

/**
 * Where the given names, or their stand-ins after pseudonymising, are said: closeness or pressure, only people can tell.
 *
 * A genitive counts (`Mettes`); a name inside a longer word does not. Large and small letters are the same.
 *
 * @param names the citizen's names as they stand in the transcript
 */
export function nameUses(conversation: Conversation, names: readonly string[]): NameUse[] {
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '')
  if (wanted.length === 0) return []
  const anyName = wanted
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${anyName})(?:['’]?s|['’])?(?![\\p{L}\\p{N}])`, 'giu')
  return conversation.turns.flatMap((turn) =>
    [...readable(turn.text, conversation.notation).matchAll(pattern)].map((match) => ({
      turn: turn.number,
      speaker: turn.speaker,
      name: match[1] as string,
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
}
