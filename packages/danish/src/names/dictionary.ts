import { dictionaryNames } from './data/dictionary-names.ts'
import { dictionaryNamesAndWords } from './data/dictionary-names-and-words.ts'
import { dictionaryWords } from './data/dictionary-words.ts'
import { isCompound } from './compounds.ts'
import { isCommon } from './lexicon.ts'
import { unpackWords } from './packed-words.ts'

// Read when they are first asked for: most that is done with Danish needs no dictionary.
let words: ReadonlySet<string> | undefined
let names: ReadonlySet<string> | undefined
let both: ReadonlySet<string> | undefined
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

/** Whether a word (in small letters) is one that the dictionary has with a capital and without: «Storm», «Anders». */
export function isNameAndWord(word: string): boolean {
  both ??= unpackWords(dictionaryNamesAndWords)
  return both.has(word)
}

const isListed = (word: string) => isCommon(word) || (words ??= unpackWords(dictionaryWords)).has(word)

/** A form that stands in the list, or its genitive. */
const isForm = (word: string) =>
  isListed(word) || (word.length > 2 && word.endsWith('s') && isListed(word.slice(0, -1)))

function isWord(word: string): boolean {
  const parts = word.split('-').filter(Boolean)
  if (parts.length > 1) return parts.every((part) => part.length < 3 || isWord(part))
  return isForm(word) || (!isNameOrItsGenitive(word) && isCompound(word, isForm))
}

const isNameOrItsGenitive = (word: string) =>
  isDictionaryName(word) || (word.endsWith('s') && isDictionaryName(word.slice(0, -1)))
