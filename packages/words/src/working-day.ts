import { addDay } from './day.ts'

/** Days between Easter Sunday and the movable holidays: Maundy Thursday to Whit Monday. Store Bededag is none since 2024. */
const aroundEaster = [-3, -2, 1, 39, 50]
/** New year, Christmas; and what town halls close on without a law: 5 June, 24 and 31 December. */
const everyYear = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31']

/**
 * Easter Sunday of a year, `YYYY-MM-DD`, by the rule for the Gregorian calendar in Nature of 20 April 1876, as New Scientist of
 * 30 March 1961 wrote it; the letters are theirs.
 *
 * @example easter(2026) // '2026-04-05'
 */
export function easter(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether a town hall in Denmark is at work on a day (`YYYY-MM-DD`). */
export function isWorkingDay(day: string): boolean {
  const noon = new Date(`${day}T12:00:00Z`)
  if ([0, 6].includes(noon.getUTCDay()) || everyYear.includes(day.slice(5))) return false
  const sunday = new Date(`${easter(noon.getUTCFullYear())}T12:00:00Z`)
  return !aroundEaster.some((days) => addDay(sunday, days) === day)
}

/**
 * The day itself, or the first working day after it.
 *
 * @example workingDayFrom('2026-12-24') // '2026-12-28': Christmas, and then a Saturday and a Sunday
 */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(addDay(new Date(`${day}T12:00:00Z`), 1))
}

/**
 * The day that lies so many working days before a day.
 *
 * @param days one at least
 * @example workingDayBefore('2026-12-28', 1) // '2026-12-23': before it come Christmas and a weekend
 */
export function workingDayBefore(day: string, days: number): string {
  const before = addDay(new Date(`${day}T12:00:00Z`), -1)
  const left = isWorkingDay(before) ? days - 1 : days
  return left === 0 ? before : workingDayBefore(before, left)
}
