import type { Sql, Who } from '@lydhoer/database'
import { dayAndClock, momentOf, workingDayFrom } from '@lydhoer/words'
import { bookMeeting, type Hands, type NewMeeting } from './meetings.ts'

const pad = (n: number) => String(n).padStart(2, '0')

/** The n-th of a weekday in a month (`YYYY-MM-DD`); the fifth is the last. `month` counts from 0 and may lie beyond December. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month, 1))
  const earliest = 1 + ((weekday - first.getUTCDay() + 7) % 7)
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const day = earliest + 7 * (nth - 1)
  return `${first.getUTCFullYear()}-${pad(first.getUTCMonth() + 1)}-${pad(day > days ? day - 7 : day)}`
}

/**
 * When the meetings of a series are: every so many months on the same weekday of the month (the second Tuesday, say) at what the Danish
 * clock showed for the first. A day on which town halls are closed becomes the first working day after it.
 *
 * @param everyMonths 1 or more
 * @param times how many there are, the first among them
 * @example momentsOfSeries(new Date('2026-12-08T09:00:00Z'), 1, 2)[1] // 2027-01-12T09:00:00Z, the second Tuesday of January
 */
export function momentsOfSeries(first: Date, everyMonths: number, times: number): Date[] {
  const { day, clock } = dayAndClock(first)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const nth = Math.ceil(date / 7)
  const later = Array.from({ length: times - 1 }, (_, at) => {
    const on = nthWeekday(year, month - 1 + everyMonths * (at + 1), weekday, nth)
    return momentOf(workingDayFrom(on), clock) ?? []
  })
  return [first, ...later.flat()]
}

/** Meetings that follow each other: the same people, place and length. */
export interface NewSeries extends Omit<NewMeeting, 'startsAt' | 'id' | 'seriesId'> {
  seriesId: string
  /** Each with the id that the place's own row for it has. */
  meetings: readonly { id: string; startsAt: Date }[]
}

/** Books the meetings of a series in the name of the one who asks; each can be moved and called off by itself afterwards. */
export async function bookSeries(
  sql: Sql,
  hands: Hands,
  me: Who,
  { meetings, ...alike }: NewSeries,
): Promise<void> {
  for (const one of meetings) await bookMeeting(sql, hands, me, { ...alike, ...one })
}
