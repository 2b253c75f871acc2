import { formatsIn, timeZone } from './formats.ts'
import type { Tongue } from './tongue.ts'

const dayOfWeek = formatsIn({ weekday: 'long', day: 'numeric', month: 'long' })
/** Swedes write a moment as ISO 8601 does. */
const iso = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })

/**
 * The day it is in Denmark at a moment, and what the clocks there show.
 *
 * @example dayAndClock(new Date('2026-12-03T09:00:00Z')) // { day: '2026-12-03', clock: '10:00' }
 */
export function dayAndClock(moment: Date): { day: string; clock: string } {
  const [day = '', clock = ''] = iso.format(moment).split(' ')
  return { day, clock }
}

/**
 * The moment at which clocks in Denmark show a time on a day; the first, where the clock is set back and shows it twice.
 *
 * @param day `YYYY-MM-DD`
 * @param clock `HH:MM`
 * @returns null where it is never shown: in the hour that is left out in March
 * @example momentOf('2026-12-03', '10:00') // 2026-12-03T09:00:00Z
 */
export function momentOf(day: string, clock: string): Date | null {
  for (const ahead of ['+02:00', '+01:00']) {
    const moment = new Date(`${day}T${clock}:00${ahead}`)
    if (Number.isNaN(moment.getTime())) return null
    const shown = dayAndClock(moment)
    if (shown.day === day && shown.clock === clock) return moment
  }
  return null
}

const at = { en: 'at', ar: 'الساعة', uk: 'о' }

/** When something begins, as one says it: «torsdag 3. december kl. 10», «torsdag 3. december kl. 10.30». */
export function whenItBegins(language: Tongue, moment: Date): string {
  const { clock } = dayAndClock(moment)
  const [hour, minute] = clock.split(':')
  const day = dayOfWeek[language].format(moment).replace(' den ', ' ').replace(',', '')
  if (language !== 'da' && language !== 'easy') return `${day} ${at[language]} ${Number(hour)}:${minute}`
  return `${day} kl. ${Number(hour)}${minute === '00' ? '' : `.${minute}`}`
}
