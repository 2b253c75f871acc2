import type { Language } from '@lydhoer/words'

/** The first day of the quarter that a day lies in. @example quarterOf('2026-11-30') // '2026-10-01' */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${two(month - ((month - 1) % 3))}-01`
}

/** The quarter so many after another, by its first day. @example quarterAfter('2026-01-01', -1) // '2025-10-01' */
export function quarterAfter(beginsOn: string, many: number): string {
  const months = Number(beginsOn.slice(0, 4)) * 12 + Number(beginsOn.slice(5, 7)) - 1 + 3 * many
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`
}

/** The last day of a quarter. @example lastDayOf('2026-10-01') // '2026-12-31' */
export function lastDayOf(beginsOn: string): string {
  const next = new Date(`${quarterAfter(beginsOn, 1)}T00:00:00Z`)
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10)
}

/** Whether it is the first day of a quarter. */
export const isQuarter = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && quarterOf(day) === day

/** @example quarterName('da', '2026-10-01') // '4. kvartal 2026' */
export function quarterName(language: Language, beginsOn: string): string {
  const nth = (Number(beginsOn.slice(5, 7)) + 2) / 3
  const year = beginsOn.slice(0, 4)
  return language === 'da' ? `${nth}. kvartal ${year}` : `quarter ${nth} of ${year}`
}

/** All quarters from one to another, the latest first. */
export function quartersBack(from: string, to: string): string[] {
  const found: string[] = []
  for (let one = to; one >= from && found.length < most; one = quarterAfter(one, -1)) found.push(one)
  return found
}
/** Twenty years. */
const most = 80

const two = (number: number) => String(number).padStart(2, '0')
