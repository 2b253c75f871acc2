import { scales } from './bank/answers.ts'

/** Answers that have an order, from least to most: those of the bank, and others that questionnaires in Danish and English have. */
const orders: readonly (readonly string[])[] = [
  ...Object.values(scales).flatMap((scale) => Object.values(scale)),
  ['slet ikke', 'i ringe grad', 'i mindre grad', 'i nogen grad', 'i høj grad', 'i meget høj grad'],
  ['meget uenig', 'uenig', 'hverken enig eller uenig', 'enig', 'meget enig'],
  ['meget utilfreds', 'utilfreds', 'hverken tilfreds eller utilfreds', 'tilfreds', 'meget tilfreds'],
]

const besides = new Set([
  'ved ikke',
  'vil ikke sige',
  'vil ikke svare',
  'ikke relevant',
  'don’t know',
  "don't know",
  'won’t say',
  "won't say",
])

/** Whether an answer says that none on the scale is given: it is counted, and is no part of the order. */
export const isBesideTheScale = (text: string): boolean => besides.has(text.toLowerCase())

/**
 * The answers in their order, where all of them are of one known scale.
 *
 * @example orderOf(['Ja', 'Nej']) // ['Nej', 'Ja']
 */
export function orderOf(answers: readonly string[]): string[] | null {
  const placeIn = (order: readonly string[], answer: string) => order.indexOf(answer.toLowerCase())
  const order = orders.find((one) => answers.every((answer) => placeIn(one, answer) >= 0))
  if (!order || answers.length === 0) return null
  return [...answers].sort((a, b) => placeIn(order, a) - placeIn(order, b))
}
