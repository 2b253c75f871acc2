import type { Letter, LetterSentence } from '../letter.ts'
import type { Mark } from '../mark.ts'
import { has } from '../words-in.ts'
import { datesIn, openlyAgain, perhapsAgain, saidIn, type Known } from './repeated-words.ts'
import { threatMarks } from './threats.ts'

/** So many things must two sentences both say. */
const atLeast = 2
/** The share of a sentence that an earlier one has said, with what is added for what they have in common. */
export const alike = 0.72
/** What a word of repeating, the same day in both, and a threat in both weigh beside the share. */
const weight = 0.15
/** Paragraphs between: what follows at once goes on, and does not repeat, unless so much of so many things is the same. */
const apart = 2
const nearby = { things: 4, share: 0.7 }

/** What a sentence says, as far as it can be told. */
export interface Said {
  sentence: LetterSentence
  things: Set<string>
  days: string[]
  threatens: boolean
}

/** What a sentence says: each thing once, its days, and whether it threatens. */
export const saidBy = (sentence: LetterSentence, known: Known, threatens: boolean): Said => ({
  sentence,
  things: saidIn(sentence, known),
  days: datesIn(sentence).map(({ day }) => day),
  threatens,
})

/** How much of a sentence an earlier one has said; 0 where they share too little. */
export function likeness(one: Said, earlier: Said): number {
  const shared = [...one.things].filter((thing) => earlier.things.has(thing)).length
  if (shared < atLeast) return 0
  const share = shared / one.things.size
  const isNear = one.sentence.paragraph - earlier.sentence.paragraph < apart
  if (isNear && (shared < nearby.things || share < nearby.share)) return 0
  const isSameDay = one.days.some((day) => earlier.days.includes(day))
  const both = [isSameDay, one.threatens && earlier.threatens, has(perhapsAgain, one.sentence.plain)]
  return share + both.filter(Boolean).length * weight
}

/**
 * Sentences that say again what an earlier one has said, in the same words or in others: by stems, by small classes of words that say
 * the same in a letter, and by days and threats that both have.
 *
 * @example repetitionMarks(letterOf('Mød onsdag i lokale 2.\n\nDu får kaffe.\n\nHusk mødet onsdag i lokale 2.')).length // → 1
 */
export function repetitionMarks(letter: Letter, threats: readonly Mark[] = threatMarks(letter)): Mark[] {
  const threatening = new Set(threats.map(({ from }) => from))
  const known: Known = new Map()
  const all = letter.sentences
    .filter(({ isLine }) => !isLine)
    .map((sentence) => saidBy(sentence, known, threatening.has(sentence.from)))
  return all.flatMap((one, n) => {
    const { from, to, plain } = one.sentence
    let nearest: { number: number; likeness: number } | undefined
    for (const earlier of all.slice(0, n)) {
      const is = likeness(one, earlier)
      if (is > (nearest?.likeness ?? 0)) nearest = { number: earlier.sentence.number, likeness: is }
    }
    if (nearest && nearest.likeness >= alike)
      return [
        mark(
          from,
          to,
          `Det står også i sætning ${nearest.number}. Er én gang nok?`,
          `Sentence ${nearest.number} says it too. Is once enough?`,
        ),
      ]
    if (n > 0 && has(openlyAgain, plain))
      return [
        mark(
          from,
          to,
          'Sætningen siger selv, at den gentager. Er én gang nok?',
          'The sentence says itself that it repeats. Is once enough?',
        ),
      ]
    return []
  })
}

const mark = (from: number, to: number, da: string, en: string): Mark => ({
  kind: 'repetition',
  from,
  to,
  because: { da, en },
})
