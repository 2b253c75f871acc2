import { men, women } from './data/given-names-danish.ts'
import { menDrawn, womenDrawn } from './data/drawn-names.ts'
import { noPart } from './before-names.ts'
import { foldName, nameParts } from './fold-names.ts'
import { kindWord } from './kind-words.ts'
import type { StandInKind } from './mention.ts'
import { standInMark, standInsIn } from './stand-in-words.ts'

/** A name that the caller knows beforehand, and what stands in its place if not the usual: of several the first that nobody is called. */
export type KnownName = string | { name: string; standIn: string | readonly string[] }

/** What was written in a name's place before, and by which marks the name is known again. */
export type Remembered = { kind: string; standIn: string; marks: readonly string[] }

/** What the stand-ins of one conversation rest on. */
export type StandInOptions = {
  known?: readonly KnownName[]
  /** Names that were taken out before: they are called what they were called. */
  remembered?: readonly Remembered[]
  /** What a remembered mark is called, where it may not stand in clear; the same for the same text. */
  fingerprint?: (mark: string) => string
  /** Every text of the conversation: no name that is drawn is said in it. */
  texts?: readonly string[]
  /** Another one, another order in which names are drawn. */
  seed?: string
}

type Person = { parts: Set<string>; first: string; standIn: string; used: number }

const listed = (names: string) => names.trim().split(/\s+/)
const womenNames = new Set(listed(women))
const menNames = new Set(listed(men))

/** Said before a name, of a woman or of a man. */
const womensWord =
  /^(?:hende|hun|mor|søster|datter|kone|tante|moster|faster|kusine|veninde|fru|frk\.?|frøken)(?: |$)/
const mensWord = /^(?:ham|han|far|bror|søn|mand|onkel|fætter|hr\.?)(?: |$)/
const isOf = (names: ReadonlySet<string>, words: readonly string[]) => words.some((word) => names.has(word))

/** Gives the same person, place or number the same stand-in all through one conversation. */
export class StandIns {
  readonly #people: Person[] = []
  readonly #things = new Map<string, string>()
  readonly #fingerprint: (mark: string) => string
  readonly #said: ReadonlySet<string>
  readonly #taken: Set<string>
  readonly #seed: string
  #clock = 0

  constructor({ known = [], remembered = [], fingerprint, texts = [], seed = '' }: StandInOptions = {}) {
    this.#fingerprint = fingerprint ?? ((mark) => mark)
    this.#seed = seed
    this.#said = namesSaid(texts, known)
    this.#taken = new Set([
      ...texts.flatMap((text) => standInsIn(text)).map(({ standIn }) => standIn),
      ...remembered.map(({ standIn }) => standIn),
    ])
    for (const { kind, standIn, marks } of remembered)
      if (kind === 'person') this.#add(marks, standIn)
      else for (const mark of marks) this.#things.set(mark, standIn)
    for (const entry of known) {
      const name = typeof entry === 'string' ? entry : entry.name
      const parts = nameParts(name).map(this.#fingerprint)
      if (parts.length === 0) continue
      this.#add(
        parts,
        typeof entry === 'string'
          ? this.#drawn(name.toLowerCase().split(/\s+/))
          : this.#firstOf(entry.standIn),
      )
    }
  }

  /**
   * The stand-in for a mention.
   *
   * @param words its words in small letters, without marks and genitive
   * @param before the word before it
   */
  for(kind: StandInKind, words: readonly string[], before = ''): string {
    this.#clock += 1
    if (kind === 'person') return this.#forPerson(words, before)
    const mark = this.#fingerprint(thingMark(kind, words))
    const known = this.#things.get(mark)
    if (known !== undefined) return known
    const word = kindWord(kind, words, before)
    // Two of an age are not told apart by it.
    const standIn = kind === 'age' ? word + standInMark : this.#free(word)
    this.#things.set(mark, standIn)
    return standIn
  }

  #forPerson(words: readonly string[], before: string): string {
    const parts = personMarks(words).map(this.#fingerprint)
    const first = parts[0] ?? ''
    const matches = this.#people.filter((person) =>
      parts.length === 1
        ? person.parts.has(first)
        : parts.every((part) => person.parts.has(part)) ||
          (person.parts.has(first) &&
            (person.parts.size === 1 || parts.slice(1).some((part) => person.parts.has(part)))),
    )
    const best = matches.sort(
      (a, b) => Number(b.first === first) - Number(a.first === first) || b.used - a.used,
    )[0]
    if (best !== undefined) {
      for (const part of parts) best.parts.add(part)
      best.used = this.#clock
      return best.standIn
    }
    return this.#add(parts, this.#writtenAlready(words) ?? this.#drawn(words, before))
  }

  #add(parts: readonly string[], standIn: string): string {
    this.#taken.add(standIn)
    this.#people.push({ parts: new Set(parts), first: parts[0] ?? '', standIn, used: this.#clock })
    return standIn
  }

  /** Somebody who corrects a text writes «Henrik» where it says «Henrikª». */
  #writtenAlready(words: readonly string[]): string | undefined {
    const [only, ...more] = words
    return more.length > 0 || only === undefined
      ? undefined
      : [...this.#taken].find((standIn) => standIn.toLowerCase() === only + standInMark)
  }

  /** A name for somebody: a woman's for a woman's and a man's for a man's, where the name or the word before it tells. */
  #drawn(words: readonly string[], before = ''): string {
    const isWoman = isOf(womenNames, words) || womensWord.test([before, ...words].join(' '))
    const isMan = isOf(menNames, words) || mensWord.test([before, ...words].join(' '))
    const from = isWoman === isMan ? [womenDrawn, menDrawn] : [isWoman ? womenDrawn : menDrawn]
    const names = from.flatMap(listed).filter((name) => !this.#said.has(foldName(name)))
    const inOrder = names.sort((a, b) => place(this.#seed + a) - place(this.#seed + b))
    const standIns = inOrder.map((name) => name.charAt(0).toUpperCase() + name.slice(1) + standInMark)
    return (
      standIns.find((standIn) => !this.#taken.has(standIn)) ?? this.#free((standIns[0] ?? 'enª').slice(0, -1))
    )
  }

  /** The first that nobody is called, or that stands in the text already. */
  #firstOf(standIns: string | readonly string[]): string {
    const all = [standIns].flat()
    const isSaid = (standIn: string) => this.#said.has(foldName(standIn.replace(standInMark, '')))
    return all.find((one) => this.#taken.has(one)) ?? all.find((one) => !isSaid(one)) ?? all[0] ?? ''
  }

  /** A word with the sign; a letter after it where another of the kind is called so. */
  #free(word: string): string {
    for (let count = 0; ; count++) {
      const standIn = word + (count === 0 ? '' : `-${letters(count)}`) + standInMark
      if (this.#taken.has(standIn)) continue
      this.#taken.add(standIn)
      return standIn
    }
  }
}

/**
 * By what a name that was taken out is known again: the parts of a person's name, in which spellings of one name are the same, or all of
 * another's. They are the name nearly in clear, so they are kept as fingerprints or not at all.
 *
 * @example marksOf('person', 'Karsten Holm') // ['karsten', 'holm']
 */
export function marksOf(kind: string, name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  return kind === 'person' ? personMarks(words) : words.length === 0 ? [] : [thingMark(kind, words)]
}

/** A title is no part of a name. */
function personMarks(words: readonly string[]): string[] {
  const names = words.filter((word) => !noPart.test(word))
  return (names.length > 0 ? names : words).map(foldName)
}

function thingMark(kind: string, words: readonly string[]): string {
  const isNumber = kind === 'phone' || kind === 'cpr' || kind === 'number'
  return `${kind} ${(isNumber && words.join('').replace(/\D/g, '')) || words.join(' ')}`
}

/** Every word that could be somebody's name, folded, with and without a genitive; what took a name's place is nobody's. */
function namesSaid(texts: readonly string[], known: readonly KnownName[]): Set<string> {
  const said = new Set(known.flatMap((entry) => nameParts(typeof entry === 'string' ? entry : entry.name)))
  const words = new RegExp(`\\p{L}[\\p{L}'’-]*${standInMark}?`, 'gu')
  for (const text of texts)
    for (const [word] of text.matchAll(words)) {
      if (word.endsWith(standInMark)) continue
      for (const part of [word, ...word.split('-')]) {
        said.add(foldName(part))
        said.add(foldName(part.replace(/(?:['’]?s|['’])$/, '')))
      }
    }
  return said
}

/** Where a word comes in the order of one draw: the FNV-1a hash of it. */
function place(word: string): number {
  let hash = 0x811c9dc5
  for (const sign of word) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // Names that differ in their last letters only are spread as well.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

/** 1 is B, 25 is Z, 26 is AA. */
function letters(count: number): string {
  let text = ''
  for (let left = count; left >= 0; left = Math.floor(left / 26) - 1) {
    text = String.fromCharCode(65 + (left % 26)) + text
  }
  return text
}
