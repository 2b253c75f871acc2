import ICAL from 'ical.js'
import type { Sentence } from '@lydhoer/words'
import { isDanish, momentOfWall, wallAt, type Wall } from './danish-time.ts'
import { both, problems } from './messages.ts'

/** A stretch of time in milliseconds since 1970; the end is not in it. */
export interface Interval {
  from: number
  to: number
}

/** A calendar that cannot be read, and why, for its owner. */
export class UnreadableCalendar extends Error {
  override readonly name = 'UnreadableCalendar'
  readonly what: Sentence
  constructor(what: Sentence) {
    super(what.en)
    this.what = what
  }
}

export interface Busy {
  /** In order; none touches another. */
  busy: Interval[]
  /** How many events come again so often that they could not be followed that far. */
  leftOut: number
}

/** So many times an event is followed as it comes again, and all events of a calendar together. */
const mostOfOne = 5_000
const mostOfAll = 100_000

const day = 24 * 3_600_000

/**
 * When a calendar says that its owner is taken: only that, and nothing of what it is. Recurring events are followed, with what was
 * moved and left out of them; what is free («transparent») or cancelled takes no time; a whole day is a day in Denmark, and a time
 * without a zone is by the Danish clock.
 *
 * @param text a file for calendars (RFC 5545)
 * @throws UnreadableCalendar when it is none, or has times in a zone that is not known
 * @example busyIn(text, { from: Date.parse('2026-12-01'), to: Date.parse('2026-12-31') }).busy
 */
export function busyIn(text: string, within: Interval): Busy {
  const calendars = calendarsIn(text)
  const busy: Interval[] = []
  let leftOut = 0
  let left = mostOfAll
  for (const calendar of calendars) {
    refuseUnknownZones(calendar)
    for (const { main, exceptions } of eventsOf(calendar)) {
      const followed = occurrences(main, exceptions, within, Math.min(mostOfOne, left))
      busy.push(...followed.found)
      left -= followed.steps
      if (!followed.isWhole) leftOut++
    }
  }
  return { busy: merged(busy, within), leftOut }
}

function calendarsIn(text: string): ICAL.Component[] {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) throw new UnreadableCalendar(both('noCalendar'))
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF?\s*/, '')) as unknown[]
    const all = Array.isArray(parsed[0]) ? parsed : [parsed]
    return all.map((one) => new ICAL.Component(one as never))
  } catch {
    throw new UnreadableCalendar(both('broken'))
  }
}

const timed = ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate']

function refuseUnknownZones(calendar: ICAL.Component): void {
  const described = new Set(
    calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')),
  )
  for (const event of calendar.getAllSubcomponents('vevent'))
    for (const name of timed)
      for (const property of event.getAllProperties(name)) {
        const zone = property.getFirstParameter('tzid')
        if (zone && !isDanish(zone) && !described.has(zone)) throw new UnreadableCalendar(problems.zone(zone))
      }
}

interface Recurring {
  main: ICAL.Component
  exceptions: ICAL.Component[]
}

/** Each event with what was changed of single times of it; a changed time whose event is not there stands by itself. */
function eventsOf(calendar: ICAL.Component): Recurring[] {
  const main: ICAL.Component[] = []
  const changed = new Map<string, ICAL.Component[]>()
  for (const event of calendar.getAllSubcomponents('vevent')) {
    if (!event.getFirstPropertyValue('dtstart')) continue
    const uid = String(event.getFirstPropertyValue('uid'))
    if (event.hasProperty('recurrence-id')) changed.set(uid, [...(changed.get(uid) ?? []), event])
    else main.push(event)
  }
  const known = new Set(main.map((event) => String(event.getFirstPropertyValue('uid'))))
  const alone = [...changed].flatMap(([uid, events]) => (known.has(uid) ? [] : events))
  return [
    ...main.map((event) => ({
      main: event,
      exceptions: changed.get(String(event.getFirstPropertyValue('uid'))) ?? [],
    })),
    ...alone.map((event) => ({ main: event, exceptions: [] })),
  ]
}

interface Followed {
  found: Interval[]
  steps: number
  isWhole: boolean
}

function occurrences(
  main: ICAL.Component,
  exceptions: readonly ICAL.Component[],
  within: Interval,
  most: number,
): Followed {
  // What was moved into the time asked about is there although the event itself comes at another.
  const moved = exceptions.filter(takesTime).map((one) => intervalOf(new ICAL.Event(one, { exceptions: [] })))
  const event = new ICAL.Event(main, { exceptions: [] })
  const own = intervalOf(event)
  if (main.hasProperty('recurrence-id') || !event.isRecurring())
    return { found: takesTime(main) ? [own, ...moved] : moved, steps: 1, isWhole: true }
  if (!takesTime(main)) return { found: moved, steps: 1, isWhole: true }

  const changed = new Set(exceptions.map((one) => momentOf(timeOf(one, 'recurrence-id'))))
  const found = moved
  const length = own.to - own.from
  const clock = clockOf(event.startDate)
  const days = event.startDate.isDate ? Math.round(length / day) : null
  showByClock(main, clock)
  // Clocks are a day from each other at most, so what is further off than that need not be reckoned out.
  const first = within.from - length - day
  const times = event.iterator(startNear(event, first))
  let steps = 0
  for (let next = step(times); next; next = step(times)) {
    if (++steps > most) return { found, steps, isWhole: false }
    const wall = wallOf(next)
    if (wall >= within.to + day) break
    if (wall < first) continue
    const from = clock.momentOf(wall)
    // A whole day has 23 or 25 hours when the clock is set.
    const to = days === null ? from + length : clock.momentOf(wall + days * day)
    if (!changed.has(from)) found.push({ from, to })
  }
  return { found, steps, isWhole: true }
}

/** A rule that means nothing comes no more. */
function step(times: ICAL.RecurExpansion): ICAL.Time | undefined {
  try {
    return times.next() ?? undefined
  } catch {
    return undefined
  }
}

/** What clocks somewhere show, and when they do. */
interface Clock {
  momentOf(wall: Wall): number
  wallAt(moment: number): Wall
}

const danish: Clock = { momentOf: momentOfWall, wallAt }
const utc: Clock = { momentOf: (wall) => wall, wallAt: (moment) => moment }

/** The clock that a time in a calendar is by: our own reckoning where it is the Danish one. */
function clockOf(time: ICAL.Time): Clock {
  const zone = time.zone as ICAL.Timezone | null
  const name = zone?.tzid ?? 'floating'
  if (time.isDate || name === 'floating' || isDanish(name)) return danish
  if (!zone || name === 'UTC' || name === 'Z') return utc
  return {
    momentOf: (wall) => timeAt(wall, zone).toUnixTime() * 1000,
    wallAt: (moment) => wallOf(timeAt(moment, ICAL.Timezone.utcTimezone).convertToZone(zone)),
  }
}

/**
 * Writes the times by which an event comes again as what its own clock shows, without a zone: to follow it is then to count on a clock
 * face, where the library would else reckon out the zone at every step (half a millisecond each).
 */
function showByClock(event: ICAL.Component, clock: Clock): void {
  const shown = (time: ICAL.Time) =>
    time.isDate ? time : timeAt(clock.wallAt(momentOf(time)), ICAL.Timezone.localTimezone)
  for (const name of ['dtstart', 'exdate', 'rdate']) {
    const values = event.getAllProperties(name).flatMap((property) => property.getValues() as unknown[])
    event.removeAllProperties(name)
    for (const value of values) {
      const time = value instanceof ICAL.Period ? value.start : value
      if (time instanceof ICAL.Time) event.addPropertyWithValue(name, shown(time))
    }
  }
  for (const property of event.getAllProperties('rrule')) {
    const rule = property.getFirstValue() as ICAL.Recur
    if (rule.until?.zone?.tzid === 'UTC') rule.until = shown(rule.until)
  }
}

/**
 * Where to begin to follow an event that comes again without a count: a whole number of its turns before the time asked about, so that
 * years of the past need not be walked through. Days from the 29th on are not in every month, and begin where they do.
 */
function startNear(event: ICAL.Event, from: number): ICAL.Time {
  const start = event.startDate
  const rules = event.component.getAllProperties('rrule').map((one) => one.getFirstValue() as ICAL.Recur)
  const [rule] = rules
  const turn = rule && turns[rule.freq]
  if (!turn || rules.length > 1 || rule.count || (turn.months > 0 && start.day > 28)) return start
  const every = Math.max(1, rule.interval)
  // Three turns early: the first is taken for a time of the event whether or not it is one.
  const many = Math.floor((from - wallOf(start)) / (every * turn.atMost * day)) - 3
  if (many <= 0) return start
  const near = new Date(wallOf(start))
  if (turn.months > 0) near.setUTCMonth(near.getUTCMonth() + many * every * turn.months)
  else near.setUTCDate(near.getUTCDate() + many * every * turn.atMost)
  const time = timeAt(near.getTime(), ICAL.Timezone.localTimezone)
  time.isDate = start.isDate
  return time
}

/** How long a turn of a rule is, in months or else in days, and in days at most. */
const turns: Partial<Record<string, { months: number; atMost: number }>> = {
  DAILY: { months: 0, atMost: 1 },
  WEEKLY: { months: 0, atMost: 7 },
  MONTHLY: { months: 1, atMost: 31 },
  YEARLY: { months: 12, atMost: 366 },
}

function takesTime(event: ICAL.Component): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  return says('transp') !== 'TRANSPARENT' && says('status') !== 'CANCELLED'
}

function intervalOf(event: ICAL.Event): Interval {
  return { from: momentOf(event.startDate), to: momentOf(event.endDate) }
}

const timeOf = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name) as ICAL.Time

const momentOf = (time: ICAL.Time): number => clockOf(time).momentOf(wallOf(time))

const wallOf = (time: ICAL.Time): Wall =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)

function timeAt(wall: Wall, zone: ICAL.Timezone): ICAL.Time {
  const shown = new Date(wall)
  return new ICAL.Time(
    {
      year: shown.getUTCFullYear(),
      month: shown.getUTCMonth() + 1,
      day: shown.getUTCDate(),
      hour: shown.getUTCHours(),
      minute: shown.getUTCMinutes(),
      second: shown.getUTCSeconds(),
      isDate: false,
    },
    zone,
  )
}

/**
 * In order and without overlap, cut to the time asked about.
 *
 * @example merged([{ from: 5, to: 9 }, { from: 1, to: 5 }], { from: 2, to: 8 }) // [{ from: 2, to: 8 }]
 */
export function merged(all: readonly Interval[], within: Interval): Interval[] {
  const kept: Interval[] = []
  const cut = all
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from)
  for (const one of cut) {
    const last = kept.at(-1)
    if (last && one.from <= last.to) last.to = Math.max(last.to, one.to)
    else kept.push(one)
  }
  return kept
}
