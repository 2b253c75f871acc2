import type { Language } from '@lydhoer/words'
import { daysBetween } from '../house/days-between.ts'
import type { Promised } from './promises.ts'
import type { Request } from './requests.ts'

/** Something that happened to a request, or is to happen: whose pace it is, and on which day (`YYYY-MM-DD`). */
export type Event =
  | { is: 'asked' | 'needed' | 'noNeed'; of: 'practice'; day: string }
  | { is: 'first'; of: 'answering'; day: string; afterDays: number }
  | { is: 'promised' | 'wasPromised' | 'kept'; of: 'answering'; day: string; what: string }
  | { is: 'moved'; of: 'answering'; day: string; what: string; reason: string }

/**
 * What happened and is to happen, in time order; of one day, as it is written here. A promise that was moved stands on both its days.
 *
 * @param promises the first first
 */
export function eventsOf(
  {
    askedOn,
    neededBy,
    firstReplyOn,
    noLongerOn,
  }: Pick<Request, 'askedOn' | 'neededBy' | 'firstReplyOn' | 'noLongerOn'>,
  promises: readonly Pick<Promised, 'what' | 'reason' | 'day' | 'keptOn'>[],
): Event[] {
  const events: Event[] = [{ is: 'asked', of: 'practice', day: askedOn }]
  if (firstReplyOn)
    events.push({
      is: 'first',
      of: 'answering',
      day: firstReplyOn,
      afterDays: daysBetween(askedOn, firstReplyOn),
    })
  promises.forEach(({ what, reason, day, keptOn }, nth) => {
    if (nth < promises.length - 1) events.push({ is: 'wasPromised', of: 'answering', day, what })
    else if (reason === '') events.push({ is: 'promised', of: 'answering', day, what })
    else events.push({ is: 'moved', of: 'answering', day, what, reason })
    if (keptOn) events.push({ is: 'kept', of: 'answering', day: keptOn, what })
  })
  if (neededBy) events.push({ is: 'needed', of: 'practice', day: neededBy })
  if (noLongerOn) events.push({ is: 'noNeed', of: 'practice', day: noLongerOn })
  return events
    .map((one, nth) => [one, nth] as const)
    .sort(byDay)
    .map(([one]) => one)
}

const byDay = ([a, nth]: readonly [Event, number], [b, other]: readonly [Event, number]) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : nth - other

/**
 * Where each day lies between the first of them and the last, today among them: 0 is the first, 1 the last.
 *
 * @example alongOf(['2026-01-01', '2026-01-11'], '2026-01-06')('2026-01-06') // 0.5
 */
export function alongOf(days: readonly string[], today: string): (day: string) => number {
  const all = [...days, today].sort()
  const [first = today, last = today] = [all[0], all.at(-1)]
  const whole = Math.max(1, daysBetween(first, last))
  return (day) => daysBetween(first, day) / whole
}

const units = {
  da: { day: ['dag', 'dage'], week: ['uge', 'uger'], month: ['måned', 'måneder'] },
  en: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] },
} as const

/**
 * How long, in the largest unit of which there are two or more.
 *
 * @example howLong('da', 24) // '3 uger'
 */
export function howLong(language: Language, days: number): string {
  const [unit, many] =
    days >= 61
      ? (['month', Math.round(days / 30.44)] as const)
      : days >= 14
        ? (['week', Math.round(days / 7)] as const)
        : (['day', days] as const)
  return `${many} ${units[language][unit][many === 1 ? 0 : 1]}`
}
