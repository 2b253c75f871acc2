import type { Sentence } from '@lydhoer/words'
import type { Conversation } from '../model.ts'
import { questionsIn } from './questions.ts'
import { readable } from './readable.ts'

/** A turn that asks several things at once, or a question that its asker answers. */
export interface QuestionRun {
  what: 'several' | 'answeredByAsker'
  turn: number
  /** The questions as said. */
  questions: string[]
  because: Sentence
}

/** What follows a question in the same turn is an answer when it is a stretch of this many words or more. */
const fewestWords = 3

/**
 * Turns with several questions at once, and questions answered by the one who asked, in the same turn.
 *
 * @example
 * questionRuns(conversationOf(['M', 'Hvor bor du? Hvem bor du med?']))[0]?.what // 'several'
 *
 * @see Sacks, H. (1987). On the preferences for agreement and contiguity in sequences in conversation.
 */
export function questionRuns({ turns, notation }: Pick<Conversation, 'turns' | 'notation'>): QuestionRun[] {
  return turns.flatMap((turn) => {
    const asked = questionsIn(turn, notation)
    const last = asked.at(-1)
    if (!last) return []
    const found: QuestionRun[] = []
    const questions = asked.map(({ text }) => text)
    const { number } = turn
    if (asked.length > 1)
      found.push({
        what: 'several',
        turn: number,
        questions,
        because: {
          da: `Der spørges ${asked.length} gange i samme tur; hvad bliver der svaret på?`,
          en: `${asked.length} questions are asked in one turn; which is answered?`,
        },
      })
    const rest = readable(turn.text, notation)
      .slice(last.to)
      .replace(/^[^\p{L}]+/u, '')
    if (
      /^(?:ja|nej|jo|det (?:er|har|kan|gør|skal|må|ville?)|jeg (?:tror|tænker)|du (?:er|har|vil|kan))\s/iu.test(
        rest,
      ) &&
      rest.split(/\s+/).length >= fewestWords
    )
      found.push({
        what: 'answeredByAsker',
        turn: number,
        questions: [last.text],
        because: {
          da: `Efter “${last.text}” går spørgeren selv videre med “${rest.slice(0, 40).trim()}”`,
          en: `After “${last.text}” the asker goes on with “${rest.slice(0, 40).trim()}”`,
        },
      })
    return found
  })
}
