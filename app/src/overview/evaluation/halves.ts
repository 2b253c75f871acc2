import type { Language } from '@lydhoer/words'

/** The first day of the half-year in which a day lies. @example halfOf('2019-08-15') // '2019-07-01' */
export const halfOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`

/** Whether a day begins a half-year. */
export const isHalf = (day: string): boolean => halfOf(day) === day

const halfAfter = (half: string): string =>
  half.slice(5, 7) === '01' ? `${half.slice(0, 4)}-07-01` : `${Number(half.slice(0, 4)) + 1}-01-01`

/** All half-years that some days lie in, the first first; forty years at most. */
export function halvesBetween(from: string, to: string): string[] {
  const found: string[] = []
  for (let half = halfOf(from); half <= to && found.length < 80; half = halfAfter(half)) found.push(half)
  return found
}

/** @example halfName('da', '2019-07-01') // '2. halvår 2019' */
export function halfName(language: Language, half: string): string {
  const nth = half.slice(5, 7) === '01' ? 1 : 2
  const year = half.slice(0, 4)
  return language === 'da' ? `${nth}. halvår ${year}` : `half ${nth} of ${year}`
}

/** The same over a column of figures. @example shortHalf('2019-07-01') // '2019-2' */
export const shortHalf = (half: string): string => `${half.slice(0, 4)}-${half.slice(5, 7) === '01' ? 1 : 2}`
