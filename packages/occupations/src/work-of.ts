import { fold, stemmed } from './fold.ts'
import type { Occupation } from './occupation.ts'

/** What words for work mean: a kind, the unit group it belongs to, or both. */
export interface Meaning {
  /** The name of the occupation; the words themselves where none is known. Nothing where only a unit group is meant. */
  kind?: string
  unit?: string
}

/** The shortest word that a compound is known by: in shorter ones, such as “bar” in “barnepige”, it is chance. */
const fewestLetters = 5

/**
 * A reader of words for work. Names and other words are known in all their forms; four digits are an ISCO-08 unit group. A compound that
 * is not known belongs to the unit of the longest known word that it ends with, or else begins with, and stays a kind of its own.
 *
 * @example
 * const read = workOf(occupations)
 * read('Ekspeditrice') // { kind: 'butiksassistent', unit: '5223' }
 * read('gardinbutik') // { kind: 'gardinbutik', unit: '5223' }
 * read('5223') // { unit: '5223' }
 */
export function workOf(known: readonly Occupation[]): (text: string) => Meaning {
  const exact = new Map<string, Occupation>()
  const stems = new Map<string, Occupation>()
  for (const one of known)
    for (const word of [one.name, ...one.words]) {
      if (!exact.has(fold(word))) exact.set(fold(word), one)
      if (!stems.has(stemmed(word))) stems.set(stemmed(word), one)
    }
  const parts = [...exact].filter(([word]) => word.length >= fewestLetters && !word.includes(' '))
  parts.sort(([a], [b]) => b.length - a.length)
  const whole = remembered((text: string): Meaning => {
    const words = fold(text)
    if (/^\d{4}$/.test(words)) return { unit: words }
    const found = exact.get(words) ?? stems.get(stemmed(words))
    if (found) return { kind: found.name, unit: found.unit }
    const part = (parts.find(([word]) => words.endsWith(word)) ??
      parts.find(([word]) => words.startsWith(word)))?.[1]
    return part ? { kind: words, unit: part.unit } : { kind: words }
  })
  return whole
}

/** So many words are remembered; a program that runs for long is asked about anything. */
const mostRemembered = 10_000

/** The same words are asked about by many. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    if (known.size >= mostRemembered) known.clear()
    known.set(text, found)
    return found
  }
}
