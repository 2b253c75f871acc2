import { byName, type Cell } from '@lydhoer/words'
import { isBesideTheScale, orderOf } from './scales.ts'

/** One person's answer: a number where the whole column is numbers, else the words; null where there is none. */
export type Answer = number | string | null

/** What all answered to one question. */
export interface Column {
  name: string
  /** Whether the answers have an order, and a middle can be told; `amounts` are numbers too many to be told one by one. */
  kind: 'numbers' | 'amounts' | 'ordered' | 'words'
  answers: Answer[]
  /**
   * The answers that could be given, in order: of whole numbers all from the least to the most, so that one nobody gave looks as one that
   * is hidden. Those that lie beside a scale (“ved ikke”) stand last.
   */
  values: (number | string)[]
}

/** With more different answers than this they are not told one by one. */
export const mostTold = 12

/** Makes a question's column of the cells below its name: numbers, words with a known order, or words. */
export function columnFrom(name: string, cells: readonly Cell[]): Column {
  const written = cells.map((cell) => cell.text.trim())
  const onScale = [...new Set(written)].filter((text) => text !== '' && !isBesideTheScale(text))
  const beside = [...new Set(written)].filter((text) => isBesideTheScale(text))
  const areNumbers = onScale.length > 0 && onScale.every((text) => numberIn(text) !== null)
  const order = areNumbers ? null : orderOf(onScale)
  const answers = written.map((text) => {
    if (text === '') return null
    return areNumbers && !isBesideTheScale(text) ? numberIn(text) : text
  })
  const numbers = areNumbers ? scaleOf(onScale.map((text) => numberIn(text)!)) : null
  return {
    name,
    kind: numbers ? (numbers.length > mostTold ? 'amounts' : 'numbers') : order ? 'ordered' : 'words',
    answers,
    values: [...(numbers ?? order ?? onScale.sort(byName((name: string) => name))), ...beside],
  }
}

function scaleOf(numbers: readonly number[]): number[] {
  const given = [...new Set(numbers)].sort((a, b) => a - b)
  const [least = 0, most = 0] = [given[0], given.at(-1)]
  if (most - least >= mostTold || !given.every(Number.isInteger)) return given
  return Array.from({ length: most - least + 1 }, (_, step) => least + step)
}

function numberIn(text: string): number | null {
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}
