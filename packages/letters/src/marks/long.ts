import { LONG_SENTENCE } from '@lydhoer/danish'
import type { Letter } from '../letter.ts'
import type { Mark } from '../mark.ts'

/** A word with so many letters is read twice: a compound of three or more. */
export const longWord = 15

/**
 * Sentences of more than twenty words (LIX's own mark in this house) and words of fifteen letters and more.
 *
 * @example longMarks(letterOf('Beskæftigelsesindsatsen begynder.'))[0].kind // → 'longWord'
 */
export function longMarks({ sentences }: Letter): Mark[] {
  return sentences.flatMap(({ from, to, words }) => {
    const marks: Mark[] = []
    if (words.length > LONG_SENTENCE)
      marks.push({
        kind: 'longSentence',
        from,
        to,
        because: {
          da: `Sætningen har ${words.length} ord. Hvor kan der sættes et punktum?`,
          en: `The sentence has ${words.length} words. Where can it be parted?`,
        },
      })
    for (const word of words) {
      const letters = word.plain.replace(/[^\p{L}]/gu, '').length
      if (word.kind === 'word' && letters >= longWord)
        marks.push({
          kind: 'longWord',
          from: word.from,
          to: word.to,
          because: {
            da: `Ordet har ${letters} bogstaver. Kan det siges med flere korte ord?`,
            en: `The word has ${letters} letters. Can it be said in several short ones?`,
          },
        })
    }
    return marks
  })
}
