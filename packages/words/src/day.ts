import { formatsIn, timeZone } from './formats.ts'
import type { Tongue } from './tongue.ts'

const long = formatsIn({ dateStyle: 'long' })
const short = formatsIn({ day: 'numeric', month: 'long' })
const weekday = formatsIn({ weekday: 'long' })
const timeOfDay = formatsIn({ hour: 'numeric', minute: '2-digit' })
const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone })
const withTime = formatsIn({ dateStyle: 'long', timeStyle: 'short' })
/** Swedes write a day as ISO 8601 does. */
const iso = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })

/** «12. marts 2026» */
export function longDate(language: Tongue, day: Date | string): string {
  const said = long[language].format(new Date(day))
  // «3 грудня 2026 р.»: the word for year, shortened, would put two full stops at the end of a sentence.
  return language === 'uk' ? said.replace(/\s*р\.$/, '') : said
}

/** «12. marts» */
export function shortDate(language: Tongue, day: Date | string): string {
  return short[language].format(new Date(day))
}

/** «12. marts 2026 kl. 10.04» */
export function dateAndTime(language: Tongue, moment: Date): string {
  return withTime[language].format(moment)
}

/** «tirsdag» */
export function weekdayOf(language: Tongue, day: Date | string): string {
  return weekday[language].format(new Date(day))
}

/** «8.02», as the clock stands in Denmark. */
export function clockTime(language: Tongue, moment: Date): string {
  return timeOfDay[language].format(moment)
}

/** The hour it is in Denmark at a moment, 0–23. */
export function hourOfDay(moment: Date): number {
  return Number(hour.format(moment))
}

const danish = { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgen' }
const near: Record<Tongue, typeof danish> = {
  da: danish,
  easy: danish,
  en: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  ar: { yesterday: 'أمس', today: 'اليوم', tomorrow: 'غدًا' },
  uk: { yesterday: 'вчора', today: 'сьогодні', tomorrow: 'завтра' },
}

/**
 * A day as one says it when it is near: yesterday, today, tomorrow, the weekday of the six days after, else the date.
 *
 * @example nearDay('da', '2026-12-03', new Date('2026-12-01T07:02:00Z')) // 'torsdag'
 */
export function nearDay(language: Tongue, day: Date | string, now: Date): string {
  const wanted = typeof day === 'string' ? day : today(day)
  if (wanted === addDay(now, -1)) return near[language].yesterday
  if (wanted === today(now)) return near[language].today
  if (wanted === addDay(now, 1)) return near[language].tomorrow
  const isNear = wanted > today(now) && wanted <= addDay(now, 6)
  return isNear ? weekdayOf(language, wanted) : shortDate(language, wanted)
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
