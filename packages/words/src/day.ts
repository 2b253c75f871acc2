import type { Language } from './language.ts'

const locale = { da: 'da-DK', en: 'en-GB' } as const
const timeZone = 'Europe/Copenhagen'

// Each is made once: it takes a hundred times as long to make as to use, and memory that a list of dates would fill.
const formats = (options: Intl.DateTimeFormatOptions) => ({
  da: new Intl.DateTimeFormat(locale.da, { ...options, timeZone }),
  en: new Intl.DateTimeFormat(locale.en, { ...options, timeZone }),
})
const long = formats({ dateStyle: 'long' })
const short = formats({ day: 'numeric', month: 'long' })
const withTime = formats({ dateStyle: 'long', timeStyle: 'short' })
/** Swedes write a day as ISO 8601 does. */
const iso = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })

/** «12. marts 2026» */
export function longDate(language: Language, day: Date | string): string {
  return long[language].format(new Date(day))
}

/** «12. marts» */
export function shortDate(language: Language, day: Date | string): string {
  return short[language].format(new Date(day))
}

/** «12. marts 2026 kl. 10.04» */
export function dateAndTime(language: Language, moment: Date): string {
  return withTime[language].format(moment)
}

/**
 * The day it is in Denmark at a moment: `YYYY-MM-DD`.
 *
 * @example today(new Date('2026-11-20T23:30:00Z')) // '2026-11-21'
 */
export function today(moment: Date): string {
  return iso.format(moment)
}

/**
 * A day so many days before or after the one it is in Denmark at a moment: `YYYY-MM-DD`. Days of the calendar, for a day
 * on which the clock is set has 23 or 25 hours.
 *
 * @example addDay(new Date('2026-11-20T12:00:00Z'), 1) // '2026-11-21'
 */
export function addDay(moment: Date, days: number): string {
  const there = new Date(`${today(moment)}T12:00:00Z`)
  there.setUTCDate(there.getUTCDate() + days)
  return there.toISOString().slice(0, 10)
}
