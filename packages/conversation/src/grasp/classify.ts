import { spokenWords, stemOf } from './spoken-words.ts'
import type { WordClass } from './word-class.ts'

/** Which words of a turn belong to which class. */
export type Found = ReadonlyMap<string, readonly string[]>

interface Phrase {
  words: string[]
  name: string
}

/** The lexicon as it is looked up: single words by form, stem and ending; phrases by their first word. */
export interface Lexicon {
  byForm: Map<string, string[]>
  byStem: Map<string, string[]>
  byStart: Map<string, string[]>
  byPart: Map<string, string[]>
  phrases: Map<string, Phrase[]>
  /** What a word was found to be, so that each is looked up once. */
  known: Map<string, readonly string[]>
}

/** The shortest part of a compound: with three letters, “is” and “ur” would be everywhere. */
const shortestPart = 4
const longestPart = 14
/** A memory of words is emptied at this size, so that a server that runs for years does not grow. */
const mostKnown = 50_000

/** Prepares classes for looking up. Cost: linear in the number of words in them. */
export function lexiconOf(classes: readonly WordClass[]): Lexicon {
  const lexicon: Lexicon = {
    byForm: new Map(),
    byStem: new Map(),
    byStart: new Map(),
    byPart: new Map(),
    phrases: new Map(),
    known: new Map(),
  }
  for (const { name, words, parts } of classes)
    for (const entry of words.trim().split(/\s+/)) addEntry(lexicon, name, entry, parts ?? false)
  return lexicon
}

function addEntry(lexicon: Lexicon, name: string, entry: string, parts: boolean): void {
  if (entry.endsWith('*')) return add(lexicon.byStart, entry.slice(0, -1), name)
  const words = spokenWords(entry.replaceAll('_', ' '))
  const [first] = words
  if (first === undefined) return
  if (words.length > 1) {
    const known = lexicon.phrases.get(first)
    if (known) known.push({ words, name })
    else lexicon.phrases.set(first, [{ words, name }])
    return
  }
  add(lexicon.byForm, first, name)
  if (first.length >= 3) add(lexicon.byStem, stemOf(first), name)
  if (parts && first.length >= shortestPart) {
    add(lexicon.byPart, first, name)
    add(lexicon.byPart, stemOf(first), name)
  }
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key)
  if (!names) map.set(key, [name])
  else if (!names.includes(name)) names.push(name)
}

/** The classes found in a turn's words, each with the words that were found. Cost: linear in the number of words. */
export function classify(lexicon: Lexicon, words: readonly string[]): Found {
  const found = new Map<string, string[]>()
  const note = (name: string, text: string) => {
    const texts = found.get(name)
    if (!texts) found.set(name, [text])
    else if (!texts.includes(text)) texts.push(text)
  }
  words.forEach((word, at) => {
    for (const name of classesOf(lexicon, word)) note(name, word)
    for (const phrase of lexicon.phrases.get(word) ?? [])
      if (phrase.words.every((part, n) => words[at + n] === part)) note(phrase.name, phrase.words.join(' '))
  })
  return found
}

/** The classes of one word: by its form or stem, else by how it begins, else by the part it ends or begins with. */
export function classesOf(lexicon: Lexicon, word: string): readonly string[] {
  const known = lexicon.known.get(word)
  if (known) return known
  if (lexicon.known.size > mostKnown) lexicon.known.clear()
  const base = stemOf(word)
  const names = new Set([
    ...(lexicon.byForm.get(word) ?? []),
    ...(word.length >= 4 ? (lexicon.byStem.get(base) ?? []) : []),
  ])
  for (let length = 1; length <= Math.min(word.length, 20); length++)
    for (const name of lexicon.byStart.get(word.slice(0, length)) ?? []) names.add(name)
  if (names.size === 0 && word.length >= 7) for (const name of partsOf(lexicon, word, base)) names.add(name)
  const all = [...names]
  lexicon.known.set(word, all)
  return all
}

/** The last part says what a compound is; the first part what it is about. */
function partsOf(lexicon: Lexicon, word: string, base: string): string[] {
  for (const form of [word, base])
    for (let length = Math.min(longestPart, form.length - 2); length >= shortestPart; length--) {
      const names = lexicon.byPart.get(form.slice(-length))
      if (names) return names
    }
  for (let length = Math.min(longestPart, word.length - 3); length > shortestPart; length--) {
    const names = lexicon.byPart.get(word.slice(0, length))
    if (names) return names
  }
  return []
}
