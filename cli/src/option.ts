import type { Sentence } from '@lydhoer/words'
import { Refusal } from './refusal.ts'

/**
 * A whole number that an option says; undefined where it is not there.
 *
 * @throws {Refusal} where it says something else
 * @example wholeIn('--seed', '7') // 7
 */
export function wholeIn(option: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const number = Number(written)
  if (/^\d+$/.test(written) && number < 2 ** 32) return number
  throw new Refusal({
    da: `${option} skal være et helt tal fra 0, ikke “${written}”.`,
    en: `${option} takes a whole number from 0, not “${written}”.`,
  })
}

/**
 * Two names or more, parted by commas, each once.
 *
 * @throws {Refusal} with `otherwise` where there are fewer, or one twice
 * @example namesIn('a, b', otherwise) // ['a', 'b']
 */
export function namesIn(written: string, otherwise: Sentence): string[] {
  const names = written.split(',').map((name) => name.trim())
  if (names.length >= 2 && !names.includes('') && new Set(names).size === names.length) return names
  throw new Refusal(otherwise)
}
