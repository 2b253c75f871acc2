import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import type { Role } from '../people/roles.ts'
import type { Visit } from './route.ts'

/** Something that has been found, or that can be done: where it is, and what it is called. */
export interface Found {
  href: string
  word: string
  /** What tells it from others of its name. */
  about?: string
}

/** Something that somebody can begin on, found by its words. */
export interface Act {
  href: string
  word: Sentence
  for: readonly Role[]
}

/** What a place can find of its own, for those who have it. */
export interface Finder {
  /** What they are together. */
  title: Sentence
  for: readonly Role[]
  /** What of the visitor’s fits, the likeliest first; it reads a bounded number of rows. */
  find(visit: Visit, sql: Sql, fits: Fits): Promise<readonly Found[]>
}

/** Whether a text has all words that were asked for, each at the beginning of one of its own. */
export type Fits = (text: string) => boolean

/**
 * How a text must be to be found; nothing asked fits nothing.
 *
 * @example fits('opf fre')('Opfølgning med Freja') // true
 */
export function fits(asked: string): Fits {
  const wanted = wordsOf(asked)
  if (wanted.length === 0) return () => false
  return (text) => {
    const there = wordsOf(text)
    return wanted.every((word) => there.some((one) => one.startsWith(word)))
  }
}

/** Composed, so that an å typed as two signs is the same å. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
