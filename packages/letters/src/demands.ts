import { paragraphsIn } from './paragraphs.ts'
import { inSmallLetters } from './words-in.ts'

/** Letters of the alphabets that a letter may be in. */
const letter = 'a-zß-öø-ɏ'

/**
 * In which paragraphs something that a letter must say seems to stand. It is found by words alone, so somebody must read whether it is said
 * there as it must be.
 *
 * @param signs a word or a few, each the beginning of a word: `klag` finds `klagefrist`, `fire ug` finds `fire uger`
 * @returns numbers of paragraphs, from 1
 * @example standsIn('Kom onsdag.\n\nDu kan klage inden fire uger.', ['klag']) // [2]
 */
export function standsIn(text: string, signs: readonly string[]): number[] {
  const patterns = signs
    .map((sign) => inSmallLetters(sign).trim().split(/\s+/).filter(Boolean).map(escaped))
    .filter((words) => words.length > 0)
    .map((words) => new RegExp(`(?<![${letter}\\d])${words.join(`[${letter}\\d]*[\\s,]+`)}`))
  return paragraphsIn(text)
    .filter((paragraph) => {
      const plain = inSmallLetters(paragraph.text)
      return patterns.some((pattern) => pattern.test(plain))
    })
    .map(({ number }) => number)
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
