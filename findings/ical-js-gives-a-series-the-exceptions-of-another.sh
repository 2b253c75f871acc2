#!/usr/bin/env bash
# ical.js 2.2.1: an ICAL.Event that is made of one series in a calendar takes the moved occurrences of every other series in it for its own.
# In a feed with two weekly meetings at the same hour, of which one was moved once, the other seems to have moved too. With
# `strictExceptions: true` it refuses the series instead of leaving out what is not its own; with `exceptions: []` it is right. RFC 5545,
# 3.8.4.4, ties RECURRENCE-ID to the UID beside it. Exits with 1 when that is no longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 >/dev/null

cat >read.mjs <<'JS'
import ICAL from 'ical.js'
const meeting = (uid, more) => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261101T080000Z', ...more, 'END:VEVENT']
const feed = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//DA',
  ...meeting('stays', ['DTSTART:20261102T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3']),
  ...meeting('moves', ['DTSTART:20261102T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3']),
  ...meeting('moves', ['RECURRENCE-ID:20261109T090000Z', 'DTSTART:20261109T140000Z', 'DURATION:PT1H']),
  'END:VCALENDAR',
].join('\r\n')
const calendar = new ICAL.Component(ICAL.parse(feed))
const [stays] = calendar.getAllSubcomponents('vevent')
const times = (event) => {
  const each = event.iterator()
  const found = []
  for (let next = each.next(); next; next = each.next())
    found.push(event.getOccurrenceDetails(next).startDate.toString())
  return found.join(' ')
}
const said = (options) => {
  try {
    return times(new ICAL.Event(stays, options))
  } catch (error) {
    return error.message
  }
}
console.log('as it comes     ', said())
console.log('strictExceptions', said({ strictExceptions: true }))
console.log('exceptions: []  ', said({ exceptions: [] }))
JS
node read.mjs | tee seen
grep -q 'as it comes .*2026-11-09T14:00:00Z' seen
grep -q 'strictExceptions attempted to relate unrelated exception' seen
grep -q 'exceptions: .*2026-11-09T09:00:00Z' seen
