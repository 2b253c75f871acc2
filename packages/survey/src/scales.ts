/** Answers that have an order, from least to most, as questionnaires in Danish and English put them. */
const orders: readonly (readonly string[])[] = [
  ['slet ikke', 'i ringe grad', 'i mindre grad', 'i nogen grad', 'i høj grad', 'i meget høj grad'],
  ['aldrig', 'sjældent', 'nogle gange', 'ofte', 'altid'],
  ['meget uenig', 'uenig', 'hverken enig eller uenig', 'enig', 'meget enig'],
  ['nej', 'delvist', 'ja'],
  ['not at all', 'to a small extent', 'to some extent', 'to a large extent', 'to a very large extent'],
  ['never', 'rarely', 'sometimes', 'often', 'always'],
  ['strongly disagree', 'disagree', 'neither agree nor disagree', 'agree', 'strongly agree'],
  ['no', 'partly', 'yes'],
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
