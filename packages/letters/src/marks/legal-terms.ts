import type { Letter } from '../letter.ts'
import type { Mark } from '../mark.ts'
import { wordsIn } from '../words-in.ts'
import { legalWords } from './legal-words.ts'

const patterns = legalWords.map(({ forms, da, en }) => ({ pattern: wordsIn(forms), da, en }))

/**
 * Words of law and administration, each with what it means in plain words. Where two overlap, the one that was listed first stands.
 *
 * @example legalMarks(letterOf('Vi har partshørt dig.'))[0].because.da // → 'Fagord: du kan sige, hvad du mener, …'
 */
export function legalMarks({ sentences }: Letter): Mark[] {
  return sentences.flatMap((sentence) => {
    const marks: Mark[] = []
    for (const { pattern, da, en } of patterns)
      for (const found of sentence.plain.matchAll(pattern)) {
        const from = sentence.from + found.index
        const to = from + found[0].length
        if (marks.every((one) => one.to <= from || to <= one.from))
          marks.push({
            kind: 'legalTerm',
            from,
            to,
            because: { da: `Fagord: ${da}.`, en: `A word of the trade: ${en}.` },
          })
      }
    return marks
  })
}
