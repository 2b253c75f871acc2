import { dictionaryNames } from './data/dictionary-names.ts'
import { dictionaryWords } from './data/dictionary-words.ts'
import { isCommon } from './lexicon.ts'
import { unpackWords } from './packed-words.ts'
import { placeTail } from './place-tails.ts'

// Read when they are first asked for: most that is done with Danish needs no dictionary.
let words: ReadonlySet<string> | undefined
let names: ReadonlySet<string> | undefined
const asked = new Map<string, boolean>()
/** How many answers are kept; a talk has some thousand different words. */
const mostAsked = 50_000

/** Whether a word (in small letters) is an ordinary Danish word, in any form or compound of them. */
export function isDictionaryWord(word: string): boolean {
  const before = asked.get(word)
  if (before !== undefined) return before
  if (asked.size > mostAsked) asked.clear()
  const answer = isWord(word)
  asked.set(word, answer)
  return answer
}

/** Whether a word (in small letters) is one that the dictionary has with a capital only. */
export function isDictionaryName(word: string): boolean {
  names ??= unpackWords(dictionaryNames)
  return names.has(word)
}

const isListed = (word: string) => isCommon(word) || (words ??= unpackWords(dictionaryWords)).has(word)

function isWord(word: string): boolean {
  const parts = word.split('-').filter(Boolean)
  if (parts.length > 1) return parts.every((part) => part.length < 3 || isWord(part))
  if (isListed(word) || (/.s$/.test(word) && isListed(word.slice(0, -1)))) return true
  return !placeTail.test(word) && isCompound(word)
}

/** Two words that stand together, or three: «morfinplaster», «fødselsdagskage». A place is made so as well, and is none. */
function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = word.slice(at)
    if (!isListed(tail) && !(tail.endsWith('s') && tail.length > 4 && isListed(tail.slice(0, -1)))) continue
    const head = word.slice(0, at)
    const joined = /[se]$/.test(head) && at > 3 ? head.slice(0, -1) : head
    if (isListed(head) || isListed(joined)) return true
    if (joined.length >= 6 && isCompound(joined)) return true
  }
  return false
}
