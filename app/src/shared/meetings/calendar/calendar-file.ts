import ICAL from 'ical.js'
import { danishZone, momentOfWall, wallAt, zoneComponent } from './danish-time.ts'

// A line holds 75 bytes (RFC 5545, 3.1); the library does not count the space with which a line goes on.
ICAL.foldLength = 74

/** A meeting as a calendar takes it in: of which kind, when, where, and the address of its page. Never what it is about. */
export interface CalendarEvent {
  /** The same as long as it is the same meeting, so that a calendar puts it in place of the one it has. */
  id: string
  /** Rises with every change; a calendar keeps the highest (RFC 5545, 3.8.7.4). */
  sequence: number
  /** When it last changed. */
  changedAt: Date
  title: string
  startsAt: Date
  minutes: number
  where: string | null
  /** The whole address of its page. */
  address: string
}

/** An invitation, or that it is withdrawn, to one person: whoever else comes is told on the page and not in a mail. */
export interface Invitation {
  method: 'REQUEST' | 'CANCEL'
  /** The mail address that it comes from. */
  from: string
  to: string
}

/**
 * Meetings as a file for calendars (RFC 5545), or one of them as an invitation (RFC 5546). Times are by the Danish clock, which the
 * file describes; in the hour that October has twice the second one is written in UTC, since the clock's words mean the first.
 *
 * @example calendarFile([event]).startsWith('BEGIN:VCALENDAR\r\n') // true
 */
export function calendarFile(events: readonly CalendarEvent[], invitation?: Invitation): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Lydhør//DA')
  calendar.addPropertyWithValue('method', invitation?.method ?? 'PUBLISH')
  calendar.addSubcomponent(zoneComponent())
  for (const event of events) calendar.addSubcomponent(component(event, invitation))
  return `${calendar.toString()}\r\n`
}

function component(event: CalendarEvent, invitation: Invitation | undefined): ICAL.Component {
  const one = new ICAL.Component('vevent')
  const starts = event.startsAt.getTime()
  one.addPropertyWithValue('uid', `${event.id}@lydhoer`)
  one.addPropertyWithValue('sequence', event.sequence)
  one.addPropertyWithValue('dtstamp', inUtc(event.changedAt.getTime()))
  one.addProperty(time('dtstart', starts))
  one.addProperty(time('dtend', starts + event.minutes * 60_000))
  one.addPropertyWithValue('summary', event.title)
  if (event.where) one.addPropertyWithValue('location', event.where.replace(/\r\n?/g, '\n'))
  // Not every calendar shows URL.
  one.addPropertyWithValue('description', event.address)
  one.addPropertyWithValue('url', event.address)
  one.addPropertyWithValue('status', invitation?.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
  if (invitation) {
    const organiser = new ICAL.Property('organizer')
    organiser.setParameter('cn', 'Lydhør')
    organiser.setValue(`mailto:${invitation.from}`)
    one.addProperty(organiser)
    // Whether one comes is said on the page; no answer goes to an address that nobody reads.
    const attendee = new ICAL.Property('attendee')
    attendee.setParameter('role', 'REQ-PARTICIPANT')
    attendee.setParameter('partstat', 'NEEDS-ACTION')
    attendee.setParameter('rsvp', 'FALSE')
    attendee.setValue(`mailto:${invitation.to}`)
    one.addProperty(attendee)
  }
  return one
}

function time(name: 'dtstart' | 'dtend', moment: number): ICAL.Property {
  const property = new ICAL.Property(name)
  if (momentOfWall(wallAt(moment)) !== moment) {
    property.setValue(inUtc(moment))
    return property
  }
  property.setParameter('tzid', danishZone)
  property.setValue(ICAL.Time.fromDateTimeString(new Date(wallAt(moment)).toISOString().slice(0, 19)))
  return property
}

const inUtc = (moment: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(moment), true)
