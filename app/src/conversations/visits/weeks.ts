import { addDay, today } from '@lydhoer/words'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/**
 * The Monday of the week that a day lies in, both `YYYY-MM-DD`.
 *
 * @example mondayOf('2026-12-03') // '2026-11-30'
 */
export const mondayOf = (day: string): string => addDay(noon(day), -((noon(day).getUTCDay() + 6) % 7))

/** A day so many days after another. */
export const later = (day: string, days: number): string => addDay(noon(day), days)

/**
 * The Monday of a week of a round; its weeks are numbered from 1.
 *
 * @example weekOf('2026-12-07', 3) // '2026-12-21'
 */
export const weekOf = (fromDay: string, week: number): string => later(fromDay, 7 * (week - 1))

/**
 * The number of the week that a Monday begins, of a round; below 1 before it has begun.
 *
 * @example numberOfWeek('2026-12-07', '2026-12-21') // 3
 */
export const numberOfWeek = (fromDay: string, monday: string): number =>
  1 + Math.round((Date.parse(monday) - Date.parse(fromDay)) / (7 * 86_400_000))

/** The Monday in two weeks, so that there is time to say what one wishes. */
export const usualStart = (now: Date): string => later(mondayOf(today(now)), 14)
