import { isCommon } from './lexicon.ts'
import { placeTail } from './place-tails.ts'

/**
 * Whether a word is made of two words that stand together, or of three: «morfinplaster», «fødselsdagskage».
 *
 * A place is made so as well («Kragelund»), so what ends as places do is none. Parts of three letters are words of everyday, since others
 * are found in any name.
 *
 * @param isForm whether something is a word, in any form
 */
export function isCompound(word: string, isForm: (word: string) => boolean): boolean {
  if (placeTail.test(word)) return false
  return isJoined(word, isForm) || (word.endsWith('s') && isJoined(word.slice(0, -1), isForm))
}

function isJoined(word: string, isForm: (word: string) => boolean): boolean {
  const isPart = (part: string) => (part.length > 3 ? isForm(part) : isCommon(part) && isForm(part))
  for (let at = 3; at <= word.length - 3; at++) {
    if (!isPart(word.slice(at))) continue
    const head = word.slice(0, at)
    const joined = /[se]$/.test(head) && at > 3 ? head.slice(0, -1) : head
    if (
      isPart(head) ||
      isPart(joined) ||
      (joined.length >= 7 && (isJoined(head, isForm) || isJoined(joined, isForm)))
    )
      return true
  }
  return false
}
