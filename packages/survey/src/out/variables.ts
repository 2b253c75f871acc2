import type { Column } from '../column.ts'
import type { AnswersRead } from '../read-answers.ts'
import { isBesideTheScale } from '../scales.ts'
import type { Variable } from './variable.ts'

/** What lies beside a scale (“ved ikke”) gets these numbers in turn, or higher ones where the scale itself goes so far. */
const beside = 97

/**
 * Answers as statistics programs keep them: words become numbers with labels; what lies beside the scale is told as no answer on it.
 *
 * @example variablesOf(readAnswers('q\nnej\nja\nved ikke\n'))[0]?.answers // [1, 2, 97]
 */
export const variablesOf = ({ items }: AnswersRead): Variable[] => items.map(variableOf)

function variableOf({ name, kind, answers, values }: Column): Variable {
  const isBeside = (value: number | string) => typeof value === 'string' && isBesideTheScale(value)
  const numbers = values.filter((value) => typeof value === 'number')
  const first = Math.max(beside, ...numbers.map((number) => Math.ceil(number) + 1))
  const numberOf = new Map<number | string, number>()
  for (const [at, value] of values.filter((one) => !isBeside(one)).entries())
    numberOf.set(value, typeof value === 'number' ? value : at + 1)
  for (const [at, value] of values.filter(isBeside).entries()) numberOf.set(value, first + at)
  return {
    name,
    label: name,
    measure: kind === 'words' ? 'nominal' : kind === 'amounts' ? 'scale' : 'ordinal',
    values: [...numberOf].flatMap(([value, number]) =>
      typeof value === 'string' ? [[number, value] as const] : [],
    ),
    missing: values.filter(isBeside).map((value) => numberOf.get(value)!),
    answers: answers.map((answer) => (answer === null ? null : (numberOf.get(answer) ?? null))),
  }
}
