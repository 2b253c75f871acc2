import { sentences } from './sentences.ts'
import type { Span } from './sentences.ts'

/** How easily a text reads, from very easy to very hard. */
export type LixBand = 'veryEasy' | 'easy' | 'middle' | 'hard' | 'veryHard'

/** The reading-ease figure with what it rests on, so that a writer can see where to shorten. */
export type Lix = {
  /** Rounded to one decimal; null where there is no word. */
  lix: number | null
  band: LixBand | null
  words: number
  sentences: number
  longWords: Span[]
  longSentences: (Span & { words: number })[]
}

/** A sentence with more words than this is marked as long. */
export const LONG_SENTENCE = 20

/**
 * LIX = words per sentence + the percentage of words longer than six letters. It is a hint, never a verdict.
 *
 * At most 24 is very easy, 34 easy, 44 middle, 54 hard. A number in digits counts as a short word.
 *
 * @example
 * lix('Vi ses i morgen. Du kan ringe.').lix // → 3.5
 *
 * @see Björnsson, C. H. (1968). Läsbarhet. Stockholm: Liber.
 */
export function lix(text: string): Lix {
  const longWords: Span[] = []
  const longSentences: (Span & { words: number })[] = []
  let words = 0
  let count = 0
  for (const sentence of sentences(text)) {
    const here = sentence.tokens.filter((token) => token.kind === 'word' || token.kind === 'number')
    if (here.length === 0) continue
    count += 1
    words += here.length
    if (here.length > LONG_SENTENCE) {
      longSentences.push({ from: sentence.from, to: sentence.to, words: here.length })
    }
    for (const token of here) {
      const letters = token.kind === 'word' ? token.plain.replace(/[^\p{L}]/gu, '').length : 0
      if (letters > 6) longWords.push({ from: token.from, to: token.to })
    }
  }
  const value = words === 0 ? null : Math.round((words / count + (100 * longWords.length) / words) * 10) / 10
  return {
    lix: value,
    band: value === null ? null : band(value),
    words,
    sentences: count,
    longWords,
    longSentences,
  }
}

function band(value: number): LixBand {
  if (value < 25) return 'veryEasy'
  if (value < 35) return 'easy'
  if (value < 45) return 'middle'
  return value < 55 ? 'hard' : 'veryHard'
}
