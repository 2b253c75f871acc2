/** Every visible word stands in a place's messages.ts, in both languages; a missing one is a type error. */
export type Language = 'da' | 'en'
export type Messages<T> = Record<Language, T>

/** A sentence in both languages, as the pure packages give them. */
export type Sentence = Record<Language, string>

/**
 * The language to speak: what was asked for now, else the cookie, else Danish.
 *
 * @example chooseLanguage(undefined, 'en') // 'en'
 */
export function chooseLanguage(...wishes: (string | undefined)[]): Language {
  const wish = wishes.find((one) => one === 'da' || one === 'en')
  return wish === 'en' ? 'en' : 'da'
}

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

/** Milliseconds as people read a clock: «11.07», «1.02.33». */
export function clock(ms: number | null): string {
  if (ms === null) return ''
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return `${hours ? `${hours}.` : ''}${two(minutes)}.${two(seconds % 60)}`
}

/** Sorts by what people see, as Danes order it: æ ø å last. */
export function byName<T>(name: (one: T) => string): (a: T, b: T) => number {
  const collator = new Intl.Collator('da')
  return (a, b) => collator.compare(name(a), name(b))
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
