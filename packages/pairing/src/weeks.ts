import { shuffled, type Chance } from './chance.ts'
import type { Group } from './costs.ts'
import type { Setting } from './setting.ts'

/** A visit between numbers of a setting. */
export interface Booked {
  week: number
  visitor: number
  host: number
}

/** Who visits, and who is visited, in which week: once each in a week, and not by those who are away. */
export class Calendar {
  readonly #setting: Setting
  readonly #visiting: Uint8Array
  readonly #hosting: Uint8Array
  /** How many of a department are out in a week. */
  readonly #out = new Map<string, number>()
  readonly #inWeek: Int32Array

  constructor(setting: Setting, booked: readonly Booked[] = []) {
    this.#setting = setting
    this.#visiting = new Uint8Array((setting.weeks + 1) * setting.size)
    this.#hosting = new Uint8Array((setting.weeks + 1) * setting.size)
    this.#inWeek = new Int32Array(setting.weeks + 1)
    for (const visit of booked) this.book(visit)
  }

  /** Can the one visit the other in that week? */
  isFree({ week, visitor, host }: Booked): boolean {
    return this.mayVisit(week, visitor) && this.mayHost(week, host)
  }

  mayVisit(week: number, a: number): boolean {
    return this.#isThere(week, a) && this.#visiting[week * this.#setting.size + a] === 0
  }

  mayHost(week: number, a: number): boolean {
    return this.#isThere(week, a) && this.#hosting[week * this.#setting.size + a] === 0
  }

  #isThere(week: number, a: number): boolean {
    return week >= 1 && week <= this.#setting.weeks && !this.#setting.away[a]!.has(week)
  }

  book(visit: Booked): void {
    this.#set(visit, 1)
  }

  cancel(visit: Booked): void {
    this.#set(visit, -1)
  }

  /** How full a week is for a visitor: first those of their department who are out, then all who are. */
  load({ week, visitor }: Booked): number {
    return (this.#out.get(this.#department(week, visitor)) ?? 0) * this.#setting.size + this.#inWeek[week]!
  }

  /** Is the person in a visit that week, on either side? */
  hasVisit(week: number, a: number): boolean {
    const at = week * this.#setting.size + a
    return this.#visiting[at] === 1 || this.#hosting[at] === 1
  }

  #set({ week, visitor, host }: Booked, sign: 1 | -1) {
    const { size } = this.#setting
    this.#visiting[week * size + visitor]! += sign
    this.#hosting[week * size + host]! += sign
    const department = this.#department(week, visitor)
    this.#out.set(department, (this.#out.get(department) ?? 0) + sign)
    this.#inWeek[week]! += sign
  }

  #department(week: number, a: number): string {
    return `${week} ${this.#setting.department[a]}`
  }
}

/**
 * Gives each visit of each turn a week. The weeks are shared out among the turns, so that a person's visits lie spread
 * over the round; within its weeks a turn's visits are spread so that few of a department are out at once. Where somebody is away
 * in all of them, the group gets other weeks; where there are none, it has no visits, so that nobody visits and is not visited.
 */
export function inWeeks(
  setting: Setting,
  turns: readonly (readonly Group[])[],
  calendar: Calendar,
  chance: Chance,
): Booked[] {
  const visits: Booked[] = []
  const later: Booked[][] = []
  const went = new Float64Array(setting.size * setting.size)
  for (const [turn, groups] of turns.entries()) {
    const [first, next] = [turn, turn + 1].map((at) => 1 + Math.floor((at * setting.weeks) / turns.length))
    const weeks = Array.from({ length: next! - first! }, (_, i) => first! + i)
    for (const group of shuffled(groups, chance)) {
      const wanted = ring(setting.size, went, group).map((visit) => ({ ...visit, week: first! }))
      const placed = allOrNone(calendar, wanted, (visit) => easiest(calendar, visit, shuffled(weeks, chance)))
      if (placed) visits.push(...placed)
      else later.push(wanted)
    }
  }
  for (const wanted of later)
    visits.push(...(allOrNone(calendar, wanted, (visit) => nearestFree(setting, calendar, visit, 1)) ?? []))
  return visits
}

function allOrNone(
  calendar: Calendar,
  wanted: readonly Booked[],
  place: (visit: Booked) => Booked | undefined,
): Booked[] | undefined {
  const placed: Booked[] = []
  for (const visit of wanted) {
    const one = place(visit)
    if (one) placed.push(one)
    else {
      for (const other of placed) calendar.cancel(other)
      return undefined
    }
  }
  return placed
}

/** Who visits whom in a group; three go round the way that they went less often. */
function ring(size: number, went: Float64Array, group: Group): { visitor: number; host: number }[] {
  const ways = [group, [...group].reverse()].map((way) =>
    way.map((visitor, i) => ({ visitor, host: way[(i + 1) % way.length]! })),
  )
  const often = (way: { visitor: number; host: number }[]) =>
    way.reduce((sum, { visitor, host }) => sum + went[visitor * size + host]!, 0)
  const [one, other] = ways
  const way = group.length === 3 && often(other!) < often(one!) ? other! : one!
  for (const { visitor, host } of way) went[visitor * size + host]!++
  return way
}

/** Books a visit in that one of some weeks which is easiest: in none of them have the two another visit, if that can be. */
function easiest(calendar: Calendar, visit: Booked, weeks: readonly number[]): Booked | undefined {
  let best: Booked | undefined
  let least = Infinity
  for (const week of weeks) {
    const tried = { ...visit, week }
    if (!calendar.isFree(tried)) continue
    const crowded = [visit.visitor, visit.host].filter((a) => calendar.hasVisit(week, a)).length
    const load = crowded * 1e9 + calendar.load(tried)
    if (load < least) [best, least] = [tried, load]
  }
  if (best) calendar.book(best)
  return best
}

/** Books a visit in the free week nearest to the one it names, not before one and not in another. */
export function nearestFree(
  { weeks }: Setting,
  calendar: Calendar,
  visit: Booked,
  notBefore: number,
  notIn?: number,
): Booked | undefined {
  for (let distance = 0; distance < weeks; distance++)
    for (const week of distance === 0 ? [visit.week] : [visit.week + distance, visit.week - distance]) {
      const tried = { ...visit, week }
      if (week < notBefore || week === notIn || !calendar.isFree(tried)) continue
      calendar.book(tried)
      return tried
    }
  return undefined
}
