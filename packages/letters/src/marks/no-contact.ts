import { firstTold, type First } from '../first.ts'
import type { Letter } from '../letter.ts'
import type { Mark } from '../mark.ts'

/**
 * That a letter never says whom one can ring or write to, at the sentence that asks something of the reader, or else at the last one.
 *
 * @example noContactMarks(letterOf('Du skal møde onsdag kl. 9.'))[0].kind // → 'noContact'
 */
export function noContactMarks(letter: Letter, first: First = firstTold(letter)): Mark[] {
  const { sentences } = letter
  const at = first.todo ?? sentences.at(-1)
  if (first.whom || !at) return []
  return [
    {
      kind: 'noContact',
      from: at.from,
      to: at.to,
      because: {
        da: 'Brevet siger ikke, hvem man kan ringe eller skrive til. Hvad gør den, der ikke forstår, eller ikke kan komme?',
        en: 'The letter does not say whom one can ring or write to. What does somebody do who does not understand, or cannot come?',
      },
    },
  ]
}
