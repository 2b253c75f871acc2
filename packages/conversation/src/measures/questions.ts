import { questionDesign, type Question } from '@lydhoer/danish'
import type { Notation, Turn } from '../model.ts'
import { readable } from './readable.ts'

export type { Question, QuestionDesign } from '@lydhoer/danish'

/**
 * The questions in a turn and how each is built, with offsets into the turn's text.
 *
 * The rules are those of `questionDesign` in @lydhoer/danish; here the notation is read away first.
 */
export function questionsIn(turn: Turn, notation: Notation): Question[] {
  return questionDesign(readable(turn.text, notation)).map((question) => ({
    ...question,
    text: turn.text.slice(question.from, question.to),
  }))
}
