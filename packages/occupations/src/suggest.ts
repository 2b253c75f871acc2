import { fold, stemmed } from './fold.ts'
import type { Occupation } from './occupation.ts'

/** An occupation that words may mean, and the word it was found by. */
export interface Suggestion {
  occupation: Occupation
  by: string
}

/** Two letters are too few to look for inside words. */
const fewestInside = 3

/**
 * A finder of occupations that somebody who has begun to write may mean, the nearest first: the word itself, words that begin so, words
 * that have it in them, as compounds do, and words that it has in it. One occupation comes once. O(words known) a question.
 *
 * @example
 * const suggest = suggesting(occupations)
 * suggest('blomst', 3).map(({ occupation }) => occupation.name) // ['blomsterbinder']
 */
export function suggesting(known: readonly Occupation[]): (text: string, most: number) => Suggestion[] {
  const ready = known.map((occupation) => ({
    occupation,
    words: [occupation.name, ...occupation.words].map((by) => ({ by, word: fold(by), stem: stemmed(by) })),
  }))
  return (text, most) => {
    const asked = { word: fold(text), stem: stemmed(text) }
    if (asked.word === '') return []
    const found = ready.flatMap(({ occupation, words }) => {
      const far = words.map((known) => ({ by: known.by, far: farFrom(asked, known) }))
      const nearest = far.reduce((a, b) => (b.far < a.far ? b : a))
      return nearest.far < nowhere ? [{ occupation, ...nearest }] : []
    })
    return found
      .sort((a, b) => a.far - b.far || a.by.length - b.by.length || (a.by < b.by ? -1 : 1))
      .slice(0, most)
      .map(({ occupation, by }) => ({ occupation, by }))
  }
}

interface Folded {
  word: string
  stem: string
}

const nowhere = 5

function farFrom(asked: Folded, { word, stem }: Folded): number {
  if (word === asked.word) return 0
  if (stem === asked.stem) return 1
  if (word.startsWith(asked.word)) return 2
  if (asked.word.length >= fewestInside && (word.includes(asked.word) || word.includes(asked.stem))) return 3
  if (word.length > fewestInside && asked.word.includes(word)) return 4
  return nowhere
}
