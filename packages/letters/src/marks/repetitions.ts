import { stem } from '@lydhoer/danish'
import type { Letter, LetterSentence } from '../letter.ts'
import type { Mark } from '../mark.ts'

/** Words that say little by themselves. */
const small = new Set(
  'og at det er en et den de du dig din dit dine vi os vores jeg i på til af for med som der om kan skal vil har have være bliver blive hvis så ikke men eller fra ved når også efter inden må sig han hun man få får her nu kun over under mellem hver alle dette denne disse samt dog'.split(
    ' ',
  ),
)

/** A sentence must hold so many words that say something, before it can repeat another. */
const atLeast = 4
/** So large a share of the shorter one's words must stand in the other. */
const alike = 0.65

const contentOf = ({ words }: LetterSentence) =>
  new Set(
    words
      .filter(({ plain }) => !small.has(plain))
      .map(({ kind, plain }) => (kind === 'word' ? stem(plain) : plain)),
  )

/**
 * Sentences that say again what an earlier one has said, by the words they share.
 *
 * @example repetitionMarks(letterOf('Mødet er onsdag i lokale 2. Mød op i lokale 2 på onsdag til mødet.')).length // → 1
 */
export function repetitionMarks({ sentences }: Letter): Mark[] {
  const all = sentences
    .filter(({ isLine }) => !isLine)
    .map((sentence) => ({ sentence, content: contentOf(sentence) }))
  return all.flatMap(({ sentence, content }, n) => {
    if (content.size < atLeast) return []
    const earlier = all.slice(0, n).find((one) => {
      const least = Math.min(content.size, one.content.size)
      const shared = [...content].filter((word) => one.content.has(word)).length
      return (
        least >= atLeast &&
        shared / least >= alike &&
        shared / Math.max(content.size, one.content.size) >= alike / 2
      )
    })
    if (!earlier) return []
    const { number } = earlier.sentence
    return [
      {
        kind: 'repetition' as const,
        from: sentence.from,
        to: sentence.to,
        because: {
          da: `Det står også i sætning ${number}. Er én gang nok?`,
          en: `Sentence ${number} says it too. Is once enough?`,
        },
      },
    ]
  })
}
