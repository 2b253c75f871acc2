import { addDay } from '@lydhoer/words'
import { daysBetween } from '../matter/waiting.ts'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** A day so many days from another, both `YYYY-MM-DD`. */
export const plusDays = (day: string, days: number): string => addDay(noon(day), days)

/** Monday of the week that a day lies in. @example mondayOf('2026-12-01') // '2026-11-30' */
export const mondayOf = (day: string): string => plusDays(day, -((noon(day).getUTCDay() + 6) % 7))

/** The number of the week that a Monday begins, after ISO 8601: it belongs to the year that its Thursday lies in. */
export function weekNumber(monday: string): number {
  const thursday = plusDays(monday, 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
