import { finiteVerbs } from '../talk/words.ts'
import { isDictionaryWord } from './dictionary.ts'
import { grammar, isCommon } from './lexicon.ts'
import type { TalkWord } from './talk-words.ts'

/** A rare word that is no verb and no time, and after which the clause goes on. */
export function isBareThing(words: readonly TalkWord[], index: number): boolean {
  const plain = words[index]?.plain ?? ''
  const after = words[index + 1]
  if (
    plain.length < 3 ||
    isCommon(plain) ||
    grammar.has(plain) ||
    finiteVerbs.has(plain) ||
    !isDictionaryWord(plain)
  )
    return false
  if (/(?:er|de|te|dag|dage|dagen|uge|aften|ig|igt|vis|ende|en|et|ne|des|gang|gange|tid|siden)$/.test(plain))
    return false
  return after === undefined || after.apart || grammar.has(after.plain) || finiteVerbs.has(after.plain)
}
