import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { busyIn } from './busy-in.ts'
import { calendarFile, type CalendarEvent } from './calendar-file.ts'

const event: CalendarEvent = {
  id: 'a1',
  sequence: 0,
  changedAt: new Date('2026-11-28T08:01:02.345Z'),
  title: 'Lån et øre',
  startsAt: new Date('2026-12-03T09:00:00Z'),
  minutes: 75,
  where: 'Lokale 2.12, ved trappen; ring på',
  address: 'https://lydhoer.example/laan-et-oere/a1',
}
const unfolded = (file: string) => file.replaceAll('\r\n ', '')

test('an event tells when by the Danish clock, where, and the address, and nothing else', () => {
  const file = unfolded(calendarFile([event]))
  const after = file.slice(file.indexOf('BEGIN:VEVENT')).split('\r\n')
  assert.deepEqual(after, [
    'BEGIN:VEVENT',
    'UID:a1@lydhoer',
    'SEQUENCE:0',
    'DTSTAMP:20261128T080102Z',
    'DTSTART;TZID=Europe/Copenhagen:20261203T100000',
    'DTEND;TZID=Europe/Copenhagen:20261203T111500',
    'SUMMARY:Lån et øre',
    'LOCATION:Lokale 2.12\\, ved trappen\\; ring på',
    'DESCRIPTION:https://lydhoer.example/laan-et-oere/a1',
    'URL:https://lydhoer.example/laan-et-oere/a1',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
  assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Lydhør\/\/DA\r\nMETHOD:PUBLISH\r\n/)
  assert.equal(file.match(/TZID:Europe\/Copenhagen/g)?.length, 1)
})

test('an invitation is to one person, names nobody else, and its withdrawal says so', () => {
  const to = { from: 'lydhoer@fjordby.example', to: 'freja@fjordby.example' }
  const request = unfolded(calendarFile([event], { method: 'REQUEST', ...to }))
  assert.match(request, /METHOD:REQUEST\r\n/)
  assert.match(request, /ORGANIZER;CN=Lydhør:mailto:lydhoer@fjordby\.example\r\n/)
  assert.equal(request.match(/ATTENDEE/g)?.length, 1)
  assert.match(request, /ATTENDEE;[^\r]*RSVP=FALSE:mailto:freja@fjordby\.example\r\n/)
  const cancel = unfolded(calendarFile([{ ...event, sequence: 4 }], { method: 'CANCEL', ...to }))
  assert.match(cancel, /METHOD:CANCEL\r\n[^]*SEQUENCE:4\r\n[^]*STATUS:CANCELLED\r\n/)
})

test('no line holds more than 75 bytes, no letter is cut in two, and nothing in a field begins another line', () => {
  const where = `Ø${'æøå'.repeat(60)}\r\nATTACH:x`
  const file = calendarFile([{ ...event, where }])
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.match(unfolded(file), new RegExp(`LOCATION:Ø${'æøå'.repeat(60)}\\\\nATTACH:x\\r\\n`))
})

/** Some minute within a day and a half of either change of the clock, 2026 to 2030. */
const aroundChanges = fc
  .tuple(
    fc.constantFrom(
      ...['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29', '2030-03-31'],
    ),
    fc.integer({ min: -36 * 60, max: 36 * 60 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(`${day}T01:00:00Z`) + minutes * 60_000))

test('whatever minute it begins around a change of the clock, it is read back as the same minutes', () => {
  fc.assert(
    fc.property(aroundChanges, fc.integer({ min: 5, max: 480 }), (startsAt, minutes) => {
      const from = startsAt.getTime()
      const to = from + minutes * 60_000
      const file = calendarFile([{ ...event, startsAt, minutes }])
      assert.deepEqual(busyIn(file, { from: from - 1e9, to: to + 1e9 }).busy, [{ from, to }])
    }),
    { numRuns: 2000 },
  )
})
