import { mondayOf, plusDays, weekNumber } from './weeks.ts'

/** Hours a week, and how many of them are paid. */
export interface Hours {
  hours: number
  paid: number
}

export const whoseWishes = ['together', 'citizen', 'company', 'worker'] as const
export type WhoseWish = (typeof whoseWishes)[number]

/** From a week on other hours are agreed. */
export interface Change extends Hours {
  id: string
  /** The Monday of the week. */
  fromWeek: string
  whose: WhoseWish
  why: string
  /** Which days, and at what times; '' where nobody said. */
  days: string
}

/** What a week came to. */
export interface Worked extends Hours {
  week: string
  /** The place was closed: no hours were to be had. */
  isClosed: boolean
  isCitizens: boolean
}

/** A week of the ladder. */
export interface Week {
  monday: string
  number: number
  /** Null before anything was agreed. */
  agreed: Hours | null
  worked: Worked | null
  /** What changed with this week, and whether it goes up or down from what was before. */
  change: (Change & { goes: 'begins' | 'up' | 'down' | 'same' }) | null
}

/** Three years; nothing that is tried is tried longer without being something else. */
const most = 160

/**
 * Hours week by week, from the first that was agreed or worked. Of several changes from the same week the last holds.
 *
 * @param until a day in the last week
 * @param changes in the order in which they were written
 */
export function weeksOf(
  { changes, worked }: { changes: readonly Change[]; worked: readonly Worked[] },
  until: string,
): Week[] {
  const from = [...changes.map(({ fromWeek }) => fromWeek), ...worked.map(({ week }) => week)].sort()[0]
  if (from === undefined) return []
  const newest = new Map(changes.map((change) => [change.fromWeek, change]))
  const came = new Map(worked.map((one) => [one.week, one]))
  const last = [mondayOf(until), ...newest.keys(), ...came.keys()].sort().at(-1) ?? from
  const weeks: Week[] = []
  let agreed: Hours | null = null
  for (let monday = from; monday <= last && weeks.length < most; monday = plusDays(monday, 7)) {
    const change = newest.get(monday)
    const before: number | undefined = agreed?.hours
    if (change) agreed = { hours: change.hours, paid: change.paid }
    weeks.push({
      ...{ monday, number: weekNumber(monday), agreed, worked: came.get(monday) ?? null },
      change: change ? { ...change, goes: goesFrom(before, change.hours) } : null,
    })
  }
  return weeks
}

function goesFrom(before: number | undefined, to: number) {
  if (before === undefined) return 'begins'
  return to > before ? 'up' : to < before ? 'down' : 'same'
}

/** What is agreed in the week of a day. */
export function agreedOn(changes: readonly Change[], day: string): Hours | null {
  const held = changes.filter(({ fromWeek }) => fromWeek <= mondayOf(day))
  return held.reduce<Change | null>(
    (newest, change) => (newest && newest.fromWeek > change.fromWeek ? newest : change),
    null,
  )
}
