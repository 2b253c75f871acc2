import { standInMark } from '@lydhoer/danish'
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
    .map(inAnyCase)
    .join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyName})(?![\\p{L}\\p{N}])`, 'giu')
  return conversation.turns.flatMap((turn) =>
    [...readable(turn.text, conversation.notation).matchAll(pattern)].map((match) => ({
      turn: turn.number,
      speaker: turn.speaker,
      name: wanted.find((name) => isSaid(name, match[0])) ?? match[0],
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
}

/** A name as it is or in the genitive, which stands before the sign of a stand-in: `Robinsª`. */
function inAnyCase(name: string): string {
  const isMarked = name.endsWith(standInMark)
  const bare = (isMarked ? name.slice(0, -1) : name).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return `${bare}(?:['’]?s|['’])?${isMarked ? standInMark : ''}`
}

const isSaid = (name: string, said: string) => new RegExp(`^(?:${inAnyCase(name)})$`, 'iu').test(said)
