import ICAL from 'ical.js'

/** What the clocks of Denmark show, as if it were UTC, in milliseconds: arithmetic on it is arithmetic on the clock face. */
export type Wall = number

const minute = 60_000
const hour = 60 * minute

/**
 * How far clocks in Denmark are ahead of UTC, in milliseconds. Summer time begins and ends at 01:00 UTC on the last Sunday of March
 * and of October (Directive 2000/84/EC, articles 2 and 3); before 1996 it ended otherwise, which no calendar here asks about.
 *
 * @example aheadAt(Date.parse('2026-10-25T00:59:59Z')) // 7_200_000
 */
export function aheadAt(moment: number): number {
  const year = new Date(moment).getUTCFullYear()
  const isSummer = moment >= changeIn(year, 2) && moment < changeIn(year, 9)
  return isSummer ? 2 * hour : hour
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return last.getTime() - last.getUTCDay() * 24 * hour
}

/** What clocks in Denmark show at a moment. */
export const wallAt = (moment: number): Wall => moment + aheadAt(moment)

/**
 * The moment at which clocks in Denmark show something: the first of two in October, and in the hour that is left out in March what
 * the clock would have shown had it not been set (RFC 5545, 3.3.5).
 */
export function momentOfWall(wall: Wall): number {
  const summer = wall - 2 * hour
  return aheadAt(summer) === 2 * hour ? summer : wall - hour
}

/** The name under which Lydhør writes it. */
export const danishZone = 'Europe/Copenhagen'

/** Other names of clocks that are set as the Danish ones are, among them Windows' own, which Outlook writes. */
const sameClocks = [
  danishZone,
  'Romance Standard Time',
  'W. Europe Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
  'Europe/Berlin',
  'Europe/Oslo',
  'Europe/Stockholm',
]
const same = new Set(sameClocks)

/** Whether a calendar's time zone is ours under one of its names, whatever the calendar itself says of it. */
export const isDanish = (zone: string): boolean => same.has(zone.replace(/^\/.*\/(?=\w+\/\w+$)/, ''))

/** What a calendar must be told of our clocks, without which it would read a time by its own (RFC 5545, 3.6.5). */
const zoneInWords = [
  'BEGIN:VTIMEZONE',
  `TZID:${danishZone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** The same as a part of a calendar that is being written. */
export const zoneComponent = (): ICAL.Component => ICAL.Component.fromString(zoneInWords)

// A zone that the library does not know would be read by the clock of the machine.
const zone = new ICAL.Timezone(zoneComponent())
for (const name of sameClocks) ICAL.TimezoneService.register(zone, name)
