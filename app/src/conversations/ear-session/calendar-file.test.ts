import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarFile } from './calendar-file.ts'

const event = {
  id: 'a1',
  title: 'Lån et øre',
  startsAt: new Date('2026-12-03T09:00:00Z'),
  minutes: 75,
  where: 'Lokale 2.12, ved trappen; ring på',
  address: 'https://lydhoer.example/laan-et-oere/a1',
}
const file = (more: Partial<typeof event> = {}) =>
  calendarFile({ ...event, ...more }, new Date('2026-11-28T08:01:02.345Z'))

test('an event tells when in UTC, where, and the address, and nothing else', () => {
  assert.deepEqual(file().split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lydhør//DA',
    'BEGIN:VEVENT',
    'UID:a1@lydhoer',
    'DTSTAMP:20261128T080102Z',
    'DTSTART:20261203T090000Z',
    'DTEND:20261203T101500Z',
    'SUMMARY:Lån et øre',
    'LOCATION:Lokale 2.12\\, ved trappen\\; ring på',
    'DESCRIPTION:https://lydhoer.example/laan-et-oere/a1',
    'URL:https://lydhoer.example/laan-et-oere/a1',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line holds more than 75 bytes, no letter is cut in two, and nothing in a field begins another line', () => {
  const where = `Ø${'æøå'.repeat(60)}\r\nATTACH:x`
  const lines = file({ where }).split('\r\n')
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line)
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '')
  assert.ok(unfolded.includes(`LOCATION:Ø${'æøå'.repeat(60)}\\nATTACH:x\r\n`))
})
