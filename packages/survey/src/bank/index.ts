import { consequences } from './consequences.ts'
import { degrees } from './degrees.ts'
import { expectations } from './expectations.ts'
import { elements, type BankItem, type SurveyElement } from './item.ts'
import { needed } from './preconditions.ts'

/**
 * Questions to choose among, written for Lydhør. Nobody has been interviewed about how they understand them: before they are used, let some of
 * those who will be asked say what each means to them, and reword or drop it.
 */
export const bank: readonly BankItem[] = [...expectations, ...needed, ...degrees, ...consequences]

/**
 * Which of the four elements some questions leave out, so that whoever chooses them knows what the answers cannot tell.
 *
 * @example elementsLeftOut([{ element: 'degrees' }]) // ['expectations', 'preconditions', 'consequences']
 */
export const elementsLeftOut = (questions: readonly { element: SurveyElement }[]): SurveyElement[] =>
  elements.filter((element) => !questions.some((question) => question.element === element))

export { besideScale, scales } from './answers.ts'
export { stumblesIn } from './stumbles.ts'
export { elements, forms, preconditions } from './item.ts'
export type { AnswerKind, BankItem, InvolvementForm, Precondition, SurveyElement } from './item.ts'
