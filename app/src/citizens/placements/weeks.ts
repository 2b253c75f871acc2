/** Monday of the week that a day lies in, both `YYYY-MM-DD`. @example mondayOf('2026-12-01') // '2026-11-30' */
export function mondayOf(day: string): string {
  const at = noon(day)
  return plusDays(day, -((at.getUTCDay() + 6) % 7))
}

/** A day so many days from another. */
export function plusDays(day: string, days: number): string {
  const at = noon(day)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The number of the week that a Monday begins, after ISO 8601: it belongs to the year that its Thursday lies in. */
export function weekNumber(monday: string): number {
  const thursday = plusDays(monday, 3)
  return Math.floor(daysFrom(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/** So many days from one day to another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
