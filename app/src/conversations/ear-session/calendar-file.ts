/** Something with a time, as a calendar takes it in. */
export interface CalendarEvent {
  /** The same each time it is fetched, so that a calendar puts it in place of the one it has. */
  id: string
  title: string
  startsAt: Date
  minutes: number
  where: string | null
  address: string
}

/**
 * An event as a file for calendars (RFC 5545). Its times are in UTC, so that no time zone need be told; the calendar shows them by its own.
 *
 * @param now when the file is made
 */
export function calendarFile(event: CalendarEvent, now: Date): string {
  const ends = new Date(event.startsAt.getTime() + event.minutes * 60_000)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lydhør//DA',
    'BEGIN:VEVENT',
    `UID:${event.id}@lydhoer`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(ends)}`,
    `SUMMARY:${text(event.title)}`,
    ...(event.where ? [`LOCATION:${text(event.where)}`] : []),
    // Not every calendar shows URL.
    `DESCRIPTION:${text(event.address)}`,
    `URL:${event.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261203T090000Z` */
const utc = (moment: Date): string => moment.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

const text = (words: string): string => words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** A line holds 75 bytes at most; what is more goes on in the next, after a space. No letter is cut in two. */
function folded(line: string): string {
  const lines = ['']
  let bytes = 0
  for (const letter of line) {
    const more = Buffer.byteLength(letter)
    if (bytes + more > 75) {
      lines.push('')
      bytes = 1
    }
    lines[lines.length - 1] += letter
    bytes += more
  }
  return lines.join('\r\n ')
}
