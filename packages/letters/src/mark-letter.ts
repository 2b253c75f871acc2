import { lix, type LixBand } from '@lydhoer/danish'
import { firstTold, type First } from './first.ts'
import { letterOf } from './letter.ts'
import type { Mark } from './mark.ts'
import { becomerMarks } from './marks/becomers.ts'
import { buriedMarks } from './marks/buried.ts'
import { legalMarks } from './marks/legal-terms.ts'
import { longMarks } from './marks/long.ts'
import { noContactMarks } from './marks/no-contact.ts'
import { repetitionMarks } from './marks/repetitions.ts'
import { threatMarks } from './marks/threats.ts'

/** A letter with what one could look at in it; offsets are UTF-16 units into the text as it was given. */
export interface MarkedLetter {
  /** Words a sentence plus percentage of long words; null where there is no word. A hint, no verdict. */
  lix: number | null
  band: LixBand | null
  sentences: number
  words: number
  first: First
  /** The sentences that threaten, counted from 1: how many, and how early. */
  threats: number[]
  /** In the order in which they stand; they may overlap. */
  marks: Mark[]
}

/**
 * Looks at a letter as somebody who sits beside its writer: is the most important first, what frightens, what is hard to
 * read, and how would it be said to a person who acts? Nothing is a score. Cost: linear in the letter but for repetitions, which
 * compare its sentences with each other; three pages take some milliseconds.
 *
 * @param text paragraphs parted by an empty line
 * @example
 *   markLetter('Du har pligt til at møde.').marks.map(({ kind }) => kind) // → ['becomer']
 */
export function markLetter(text: string): MarkedLetter {
  const letter = letterOf(text)
  const first = firstTold(letter)
  const { lix: value, band } = lix(letter.sentences.map((one) => one.text).join('\n'))
  const threats = threatMarks(letter)
  const marks = [
    ...buriedMarks(letter, first),
    ...noContactMarks(letter, first),
    ...threats,
    ...becomerMarks(letter),
    ...legalMarks(letter),
    ...longMarks(letter),
    ...repetitionMarks(letter, threats),
  ]
  return {
    lix: value,
    band,
    sentences: letter.sentences.length,
    words: letter.sentences.reduce((sum, { words }) => sum + words.length, 0),
    first,
    threats: threats.map(({ from }) => letter.sentences.find((one) => one.from === from)?.number ?? 0),
    marks: marks.sort((one, other) => one.from - other.from || one.to - other.to),
  }
}
