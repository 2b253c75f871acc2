import type { Language } from './language.ts'

const locale = { da: 'da-DK', en: 'en-GB' } as const
const timeZone = 'Europe/Copenhagen'

/** «12. marts 2026» */
export function longDate(language: Language, day: Date | string): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone }).format(new Date(day))
}

/** «12. marts» */
export function shortDate(language: Language, day: Date | string): string {
  return new Intl.DateTimeFormat(locale[language], { day: 'numeric', month: 'long', timeZone }).format(
    new Date(day),
  )
}

/** «12. marts 2026 kl. 10.04» */
export function dateAndTime(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(locale[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(moment)
}

/**
 * A day before or after a moment, as the Danish calendar has it: `YYYY-MM-DD`.
 *
 * @example addDay(new Date('2026-11-20T12:00:00Z'), 1) // '2026-11-21'
 */
export function addDay(moment: Date, days: number): string {
  const there = new Date(moment.getTime() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(there)
}
