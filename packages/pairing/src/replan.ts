import { chanceFrom } from './chance.ts'
import type { Group } from './costs.ts'
import { heaviestPairs } from './matching/heaviest-pairs.ts'
import type { Person, Round, Visit } from './people.ts'
import { named } from './plan.ts'
import { settingOf, type Setting } from './setting.ts'
import { turnsOf } from './turns.ts'
import { unmetOf, type Unmet } from './unmet.ts'
import { Calendar, nearestFree, type Booked } from './weeks.ts'

/** What has changed since a plan was booked. */
export interface Change {
  /** The first week that can still be booked; what lies before stands. */
  from: number
  /** Visits that will not be, or were not; they are booked anew in another week. */
  cancelled?: readonly Visit[] | undefined
  /** Visits that have a day already, or were held: they stand as they are, for as long as the two take part. */
  fixed?: readonly Visit[] | undefined
}

/** A plan after a change. */
export interface Replan {
  /** All visits there are now, in the order of the weeks. */
  visits: Visit[]
  /** What is new among them, and what is no more of those that were booked. */
  added: Visit[]
  gone: Visit[]
  unmet: Unmet[]
}

/**
 * Plans on with what is booked: somebody has left, or come, or cancelled, or has new limits. Whatever can stand stands. Nobody has
 * fewer visits than they had before, and who is new has their share of the weeks that are left, from the first one on. Those
 * who lack a visit are put together; where one is left over, a pair takes them in as a third (b visits a becomes b visits c, c
 * visits a), so one booked visit is changed for each.
 *
 * @param people all who take part from now on; who has left is not among them
 * @param visits all that was booked
 * @throws {Refusal} as `planning` does
 * @example
 * const { added } = replanVisits([{ id: 'a' }, { id: 'b' }], { each: 1, weeks: 4 }, visits, { from: 2, cancelled: [visits[0]] })
 */
export function replanVisits(
  people: readonly Person[],
  round: Round,
  visits: readonly Visit[],
  change: Change,
): Replan {
  const isCancelled = isAmong(change.cancelled ?? [])
  const isFixed = isAmong(change.fixed ?? [])
  const there = new Set(people.map(({ id }) => id))
  const ofThose = visits.filter(({ visitor, host }) => there.has(visitor) && there.has(host))
  const setting = withMeetings(settingOf(people, round, ofThose), ofThose)
  const { numberOf, size, allowed, away } = setting
  const stands = (visit: Visit) => {
    if (isCancelled(visit)) return false
    if (visit.week < change.from) return true
    const [a, b] = [numberOf.get(visit.visitor), numberOf.get(visit.host)]
    if (a === undefined || b === undefined || visit.week > setting.weeks) return false
    if (isFixed(visit)) return true
    return allowed[a * size + b] === 1 && !away[a]!.has(visit.week) && !away[b]!.has(visit.week)
  }
  const kept = visits.filter(stands)
  const booking = new Booking(setting, visits, kept, change)
  for (const visit of visits.filter(isCancelled)) booking.again(visit)
  booking.together()
  booking.oneByOne()
  booking.asThirds()
  const now = booking.visits()
  const [isNow, wasBefore] = [isAmong(now), isAmong(visits)]
  return {
    visits: now,
    added: now.filter((visit) => !wasBefore(visit)),
    gone: visits.filter((visit) => !isNow(visit)),
    unmet: booking.unmet(),
  }
}

const keyOf = ({ week, visitor, host }: Visit) => JSON.stringify([week, visitor, host])

function isAmong(visits: readonly Visit[]): (visit: Visit) => boolean {
  const keys = new Set(visits.map(keyOf))
  return (visit) => keys.has(keyOf(visit))
}

/** Who has been together in this round counts as who has been in earlier ones. */
function withMeetings(setting: Setting, visits: readonly Visit[]): Setting {
  const met = Float64Array.from(setting.met)
  for (const { visitor, host } of visits) {
    const [a, b] = [setting.numberOf.get(visitor)!, setting.numberOf.get(host)!]
    met[a * setting.size + b]!++
    met[b * setting.size + a]!++
  }
  return { ...setting, met }
}

/** The weeks in which somebody lacks a visit, as visitor and as host. */
interface Lacking {
  making: number[]
  having: number[]
}

/** Visits that are being booked again around those that stand. */
class Booking {
  readonly #setting: Setting
  readonly #from: number
  readonly #isFixed: (visit: Visit) => boolean
  readonly #calendar: Calendar
  readonly #lacking: Lacking[]
  readonly #wanted: Int32Array
  /** Visits that were, and in which one of the two takes part no more. */
  readonly #withOthers: readonly Visit[]
  #booked: Booked[]

  constructor(
    setting: Setting,
    before: readonly Visit[],
    kept: readonly Visit[],
    { from, fixed = [] }: Change,
  ) {
    const { numberOf, people, weeks, each } = setting
    this.#setting = setting
    this.#from = from
    this.#isFixed = isAmong(fixed)
    const numbers = ({ week, visitor, host }: Visit): Booked => ({
      week,
      visitor: numberOf.get(visitor)!,
      host: numberOf.get(host)!,
    })
    const isOurs = ({ visitor, host }: Visit) => numberOf.has(visitor) && numberOf.has(host)
    this.#withOthers = kept.filter((visit) => !isOurs(visit))
    this.#booked = kept.filter(isOurs).map(numbers)
    this.#calendar = new Calendar(setting, this.#booked)
    const isKept = isAmong(kept)
    const gone = before.filter((visit) => !isKept(visit))
    const weeksOf = (visits: readonly Visit[]) => visits.map(({ week }) => week).sort((a, b) => a - b)
    const left = Math.max(0, weeks - from + 1)
    const share = Math.ceil((each * left) / weeks)
    this.#lacking = people.map(({ id }) => {
      if (before.some(({ visitor, host }) => visitor === id || host === id))
        return {
          making: weeksOf(gone.filter(({ visitor }) => visitor === id)),
          having: weeksOf(gone.filter(({ host }) => host === id)),
        }
      const spread = Array.from({ length: share }, (_, i) => from + Math.floor((i * left) / share))
      return { making: spread, having: [...spread] }
    })
    this.#wanted = Int32Array.from(people, ({ id }, a) => {
      const made = kept.filter(({ visitor }) => visitor === id).length + this.#lacking[a]!.making.length
      const had = kept.filter(({ host }) => host === id).length + this.#lacking[a]!.having.length
      return Math.min(made, had)
    })
  }

  /** Books a cancelled visit in the free week nearest to it. */
  again({ week, visitor, host }: Visit) {
    const { numberOf, allowed, size } = this.#setting
    const [a, b] = [numberOf.get(visitor), numberOf.get(host)]
    if (a === undefined || b === undefined || allowed[a * size + b] !== 1) return
    const near = { week: Math.max(week + 1, this.#from), visitor: a, host: b }
    const placed = nearestFree(this.#setting, this.#calendar, near, this.#from, week)
    if (placed) this.#count(placed, week)
  }

  /** Puts those together who lack a visit on both sides, as in a plan. */
  together() {
    const both = Int32Array.from(this.#lacking, ({ making, having }) =>
      Math.min(making.length, having.length),
    )
    const left = this.#setting.weeks - this.#from + 1
    const steps = turnsOf(this.#setting, both, Math.max(0, left), chanceFrom(this.#setting.seed))
    let step = steps.next()
    while (!step.done) step = steps.next()
    for (const group of step.value.flat()) this.#bookGroup(group)
  }

  #bookGroup(group: Group) {
    for (const [i, visitor] of group.entries()) {
      const host = group[(i + 1) % group.length]!
      const week = this.#lacking[visitor]!.making[0] ?? this.#from
      this.#book({ week: Math.max(week, this.#from), visitor, host })
    }
  }

  /** Who lacks a host visits somebody who lacks a visitor. */
  oneByOne() {
    const { size, allowed, met } = this.#setting
    const makers = this.#lacking.flatMap(({ making }, a) => making.map((week) => ({ a, week })))
    const havers = this.#lacking.flatMap(({ having }, b) => having.map((week) => ({ b, week })))
    const n = makers.length + havers.length
    const weights = new Float64Array(n * n)
    for (const [i, { a, week }] of makers.entries())
      for (const [j, { b, week: other }] of havers.entries()) {
        if (a === b || allowed[a * size + b] !== 1) continue
        const cost = 1000 * Math.min(1000, met[a * size + b]!) + Math.abs(week - other)
        const at = makers.length + j
        weights[i * n + at] = weights[at * n + i] = 2 ** 30 - cost
      }
    const mates = heaviestPairs(n, weights)
    for (const [i, { a, week }] of makers.entries()) {
      const haver = havers[mates[i]! - makers.length]
      if (haver) this.#book({ week: Math.max(week, this.#from), visitor: a, host: haver.b })
    }
  }

  /** Whoever still lacks a host takes over a booked visit's, and its visitor goes to whoever lacks one: often the same. */
  asThirds() {
    for (const [a, { making }] of this.#lacking.entries())
      for (const week of [...making]) {
        const b =
          this.#lacking[a]!.having.length > 0 ? a : this.#lacking.findIndex(({ having }) => having.length > 0)
        if (b < 0) return
        const split = this.#bestToSplit(a, b, week)
        if (!split) continue
        this.#calendar.cancel(split)
        this.#booked.splice(this.#booked.indexOf(split), 1)
        this.#countMeeting(split, -1)
        for (const visit of [
          { ...split, visitor: a },
          { ...split, host: b },
        ]) {
          this.#calendar.book(visit)
          this.#booked.push(visit)
          this.#countMeeting(visit, 1)
        }
        takeNearest(this.#lacking[a]!.making, week)
        takeNearest(this.#lacking[b]!.having, week)
      }
  }

  #bestToSplit(a: number, b: number, week: number): Booked | undefined {
    const { people, size, allowed, met, weeks, each } = this.#setting
    const turn = 2 * Math.ceil(weeks / each)
    const weeksOf = new Map<number, number[]>()
    for (const { visitor, host, week } of this.#booked) {
      const key = visitor * size + host
      weeksOf.set(key, [...(weeksOf.get(key) ?? []), week])
    }
    let best: Booked | undefined
    let least = Infinity
    for (const visit of this.#booked) {
      const { visitor: x, host: y, week: at } = visit
      if (at < this.#from || [a, b].includes(x) || [a, b].includes(y)) continue
      if (allowed[a * size + y] !== 1 || allowed[x * size + b] !== 1) continue
      if (this.#isFixed({ week: at, visitor: people[x]!.id, host: people[y]!.id })) continue
      if (!this.#calendar.mayVisit(at, a) || !this.#calendar.mayHost(at, b)) continue
      // A pair becomes three; three would become four.
      const isPair = weeksOf.get(y * size + x)?.some((back) => Math.abs(back - at) < turn)
      const cost = (isPair ? 0 : 1e6) + 100 * (met[a * size + y]! + met[x * size + b]!) + Math.abs(at - week)
      if (cost < least) [best, least] = [visit, cost]
    }
    return best
  }

  /** Books a visit in the week it names or the nearest free one. */
  #book(visit: Booked) {
    const placed = nearestFree(this.#setting, this.#calendar, visit, this.#from)
    if (placed) this.#count(placed, visit.week)
  }

  /** A visit has been booked for one that the two lack in some week. */
  #count(placed: Booked, lacked: number) {
    this.#booked.push(placed)
    this.#countMeeting(placed, 1)
    takeNearest(this.#lacking[placed.visitor]!.making, lacked)
    takeNearest(this.#lacking[placed.host]!.having, lacked)
  }

  #countMeeting({ visitor, host }: Booked, sign: 1 | -1) {
    const { met, size } = this.#setting
    met[visitor * size + host]! += sign
    met[host * size + visitor]! += sign
  }

  visits(): Visit[] {
    return [...this.#withOthers, ...named(this.#setting, this.#booked)].sort((a, b) => a.week - b.week)
  }

  unmet(): Unmet[] {
    const got = this.#wanted.map((wanted, a) => {
      const { making, having } = this.#lacking[a]!
      return wanted - Math.max(making.length, having.length)
    })
    return unmetOf(this.#setting, this.#booked, this.#wanted, got)
  }
}

/** Takes out the number that is nearest to one. */
function takeNearest(weeks: number[], week: number) {
  const distances = weeks.map((other) => Math.abs(other - week))
  const at = distances.indexOf(Math.min(...distances))
  if (at >= 0) weeks.splice(at, 1)
}
