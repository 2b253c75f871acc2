import { createHmac } from 'node:crypto'
import { lookupsOf, type Conversation } from '@lydhoer/conversation'
import type { Voice } from './transcript.ts'

/**
 * What a term is called in one conversation's index: 32 bits of HMAC-SHA-256 under a key of the conversation's own. The same
 * word has another hash in every conversation, and none that can be worked out once the conversation's key is deleted.
 *
 * @param key the key of the conversation's words
 * @example hasher(key)('word arbejd') // a whole number from -2^31 to 2^31 - 1
 * @see docs/decisions/005-what-a-turn-is-looked-up-by.md
 */
export function hasher(key: Buffer): (term: string) => number {
  const own = createHmac('sha256', key).update('lydhoer turn index 1').digest()
  return (term) => createHmac('sha256', own).update(term, 'utf8').digest().readInt32BE(0)
}

/** A transcript whose turns are to be looked up, and the key of its words. */
export interface IndexedTalk {
  key: Buffer
  conversation: Conversation
  voices: readonly Pick<Voice, 'code' | 'role'>[]
}

/** By what one turn can be looked up. */
export interface IndexRow {
  number: number
  hashes: number[]
}

/** By what each turn of a transcript can be looked up. */
export function indexRows({ key, conversation, voices }: IndexedTalk): IndexRow[] {
  const hash = hasher(key)
  const known = new Map<string, number>()
  const hashOf = (term: string) => {
    const before = known.get(term)
    if (before !== undefined) return before
    const now = hash(term)
    known.set(term, now)
    return now
  }
  const terms = lookupsOf(conversation, new Map(voices.map(({ code, role }) => [code, role])))
  return conversation.turns.map(({ number }, index) => ({
    number,
    // In order, so that nothing is told of the order in which things were said.
    hashes: [...new Set((terms[index] ?? []).map(hashOf))].sort((a, b) => a - b),
  }))
}
