import { letterOf } from './letter.ts'
import { alike, likeness, saidBy } from './marks/repetitions.ts'
import type { Known } from './marks/repeated-words.ts'

/**
 * Which earlier line says the same as each of several lines that stand by themselves, as those of a plan do, in the same words or in
 * others; null where none does. As in a letter, but for that lines do not go on from each other. Cost: each with each.
 *
 * @example repeatedLines(['Sif ringer til lægen.', 'Du syr om onsdagen.', 'Lægen bliver ringet op af Sif.']) // → [null, null, 0]
 */
export function repeatedLines(lines: readonly string[]): (number | null)[] {
  const known: Known = new Map()
  const said = lines.map((line, nth) =>
    letterOf(/[.!?…]\s*$/.test(line) ? line : `${line}.`).sentences.map((sentence) =>
      saidBy({ ...sentence, paragraph: nth * 3 }, known, false),
    ),
  )
  return said.map((sentences, nth) => {
    const earlier = said.slice(0, nth)
    const found = earlier.findIndex((before) =>
      sentences.some((one) => before.some((other) => likeness(one, other) >= alike)),
    )
    return found < 0 ? null : found
  })
}
