import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { busyIn, UnreadableCalendar } from './busy-in.ts'

const calendar = (...events: (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const within = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) })
const december = within('2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z')
const said = (text: string, time = december) =>
  busyIn(text, time).busy.map(({ from, to }) =>
    [from, to].map((one) => new Date(one).toISOString().slice(0, 16)).join('/'),
  )

test('what is no calendar is refused with a sentence: nothing, a page of HTML, a calendar cut short', () => {
  const html = '<!doctype html><html><body>Log ind</body></html>'
  const cut = calendar(['UID:1', 'DTSTART:20261203T090000Z']).slice(0, 60)
  for (const [text, why] of [
    ['', /ligger der ikke en kalender/],
    [html, /ligger der ikke en kalender/],
    [cut, /kan ikke læses|ikke kan læses/],
  ] as const)
    assert.throws(
      () => busyIn(text, december),
      (error) => error instanceof UnreadableCalendar && why.test(error.what.da),
    )
  assert.deepEqual(busyIn(calendar(), december).busy, [])
})

test('a time in a zone that the calendar does not describe is refused, unless it is our own under one of its names', () => {
  const inZone = (zone: string) =>
    calendar(['UID:1', `DTSTART;TZID=${zone}:20261203T100000`, `DTEND;TZID=${zone}:20261203T110000`])
  assert.throws(
    () => busyIn(inZone('Customized Time Zone'), december),
    (error) => error instanceof UnreadableCalendar && error.what.da.includes('Customized Time Zone'),
  )
  for (const zone of ['Europe/Copenhagen', 'Romance Standard Time', 'W. Europe Standard Time'])
    assert.deepEqual(said(inZone(zone)), ['2026-12-03T09:00/2026-12-03T10:00'], zone)
})

test('a zone that the calendar describes counts, wherever in it that stands; what it says of ours does not', () => {
  const zone = (name: string, offset: string) => [
    ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
  ]
  const hidden = (name: string, offset: string) =>
    calendar(['UID:1', `DTSTART;TZID=${name}:20261203T100000`, 'DURATION:PT1H']).replace(
      'END:VCALENDAR',
      [...zone(name, offset), 'END:VCALENDAR'].join('\r\n'),
    )
  assert.deepEqual(said(hidden('Tokyo', '+0900')), ['2026-12-03T01:00/2026-12-03T02:00'])
  assert.deepEqual(said(hidden('Europe/Copenhagen', '+0900')), ['2026-12-03T09:00/2026-12-03T10:00'])
})

test('a time without a zone is by the Danish clock, whatever clock the machine has', () => {
  const script = `import { busyIn } from '${import.meta.dirname}/busy-in.ts'
    const text = ${JSON.stringify(calendar(['UID:1', 'DTSTART:20261203T100000', 'DTEND:20261203T110000']))}
    console.log(busyIn(text, ${JSON.stringify(december)}).busy[0].from)`
  for (const TZ of ['America/New_York', 'Asia/Tokyo']) {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
      cwd: import.meta.dirname,
    })
    assert.equal(Number(stdout), Date.parse('2026-12-03T09:00:00Z'), TZ)
  }
})

test('what is free or cancelled takes no time; a whole day is a day in Denmark; what touches is one stretch', () => {
  assert.deepEqual(
    said(
      calendar(
        ['UID:1', 'DTSTART:20261203T090000Z', 'DTEND:20261203T100000Z', 'TRANSP:TRANSPARENT'],
        ['UID:2', 'DTSTART:20261203T090000Z', 'DTEND:20261203T100000Z', 'STATUS:CANCELLED'],
        ['UID:3', 'DTSTART;VALUE=DATE:20261210'],
        ['UID:4', 'DTSTART;VALUE=DATE:20261214', 'DTEND;VALUE=DATE:20261216'],
        ['UID:5', 'DTSTART:20261218T090000Z', 'DURATION:PT45M'],
        ['UID:6', 'DTSTART:20261218T094500Z', 'DTEND:20261218T103000Z'],
        ['UID:7', 'DTSTART:20261218T093000Z', 'DTEND:20261218T093000Z'],
      ),
    ),
    [
      '2026-12-09T23:00/2026-12-10T23:00',
      '2026-12-13T23:00/2026-12-15T23:00',
      '2026-12-18T09:00/2026-12-18T10:30',
    ],
  )
})

test('a day on which the clock is set has 23 or 25 hours', () => {
  const wholeDays = calendar(['UID:1', 'DTSTART;VALUE=DATE:20260301', 'RRULE:FREQ=DAILY'])
  const hours = (day: string) => {
    const [one] = busyIn(
      calendar(['UID:1', `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`]),
      within('2026-01-01', '2027-01-01'),
    ).busy
    return ((one?.to ?? 0) - (one?.from ?? 0)) / 3_600_000
  }
  assert.deepEqual(['2026-03-29', '2026-10-25', '2026-06-01'].map(hours), [23, 25, 24])
  assert.deepEqual(said(wholeDays, within('2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z')), [
    '2026-03-28T00:00/2026-03-31T00:00',
  ])
})

test('what comes again comes without what was left out of it, and what was moved is where it was moved to', () => {
  const weekly = [
    'UID:w',
    'DTSTART;TZID=Romance Standard Time:20150106T090000',
    'DTEND;TZID=Romance Standard Time:20150106T100000',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'EXDATE;TZID=Romance Standard Time:20261208T090000',
  ]
  const moved = [
    'UID:w',
    'RECURRENCE-ID;TZID=Romance Standard Time:20261215T090000',
    'DTSTART;TZID=Romance Standard Time:20261216T130000',
    'DTEND;TZID=Romance Standard Time:20261216T140000',
  ]
  // Another event whose change has the same number: it is not taken for one of this.
  const stranger = ['UID:x', 'RECURRENCE-ID:20261222T080000Z', 'DTSTART:20261222T160000Z', 'DURATION:PT1H']
  assert.deepEqual(said(calendar(weekly, moved, stranger)), [
    '2026-12-01T08:00/2026-12-01T09:00',
    '2026-12-16T12:00/2026-12-16T13:00',
    '2026-12-22T08:00/2026-12-22T09:00',
    '2026-12-22T16:00/2026-12-22T17:00',
    '2026-12-29T08:00/2026-12-29T09:00',
  ])
})

test('what was moved into the time asked about is there, and what ended before it is not', () => {
  const weekly = ['UID:w', 'DTSTART:20260101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3']
  const moved = ['UID:w', 'RECURRENCE-ID:20260108T090000Z', 'DTSTART:20261209T090000Z', 'DURATION:PT1H']
  assert.deepEqual(said(calendar(weekly, moved)), ['2026-12-09T09:00/2026-12-09T10:00'])
})

test('a meeting every week is at the same time by the clock on both sides of a change', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'),
      fc.integer({ min: 4, max: 22 }),
      fc.integer({ min: 1, max: 600 }),
      (change, hour, weeksBefore) => {
        const start = new Date(Date.parse(`${change}T00:00:00Z`) - weeksBefore * 7 * 86_400_000)
        const stamp = `${start.toISOString().slice(0, 10).replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`
        const text = calendar([
          'UID:1',
          `DTSTART;TZID=Europe/Copenhagen:${stamp}`,
          'DURATION:PT30M',
          'RRULE:FREQ=WEEKLY',
        ])
        const from = Date.parse(`${change}T00:00:00Z`) - 7.5 * 86_400_000
        const { busy } = busyIn(text, { from, to: from + 16 * 86_400_000 })
        const clocks = busy.map((one) =>
          new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' }).format(
            one.from,
          ),
        )
        assert.deepEqual(
          clocks,
          Array.from({ length: 3 }, () => `${String(hour).padStart(2, '0')}:00`),
        )
      },
    ),
  )
})

/** A rule, and when it began: as long ago as one likes. */
const rules = fc.record({
  freq: fc.constantFrom(
    ...[
      'DAILY',
      'WEEKLY',
      'WEEKLY;BYDAY=MO,WE,FR',
      'WEEKLY;WKST=SU;BYDAY=SU,TH',
      'MONTHLY',
      'MONTHLY;BYDAY=2TU',
    ],
    ...[
      'MONTHLY;BYDAY=-1FR',
      'MONTHLY;BYMONTHDAY=-1',
      'YEARLY',
      'YEARLY;BYMONTH=12;BYDAY=1MO,3TH',
      'DAILY;BYDAY=MO,TU',
    ],
  ),
  interval: fc.integer({ min: 1, max: 5 }),
  start: fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2016, 0, 1 + days))),
})

test('where years of the past are left out, the same is found as when they are walked through', () => {
  fc.assert(
    fc.property(rules, ({ freq, interval, start }) => {
      const stamp = start.toISOString().slice(0, 10).replaceAll('-', '')
      const rule = (more: string) =>
        calendar([
          'UID:1',
          `DTSTART;TZID=Europe/Copenhagen:${stamp}T100000`,
          'DURATION:PT1H',
          `RRULE:FREQ=${freq};INTERVAL=${interval}${more}`,
        ])
      // One with a count is walked through from the first.
      const walked = said(rule(';COUNT=5000'), within('2026-11-01T00:00:00Z', '2027-05-01T00:00:00Z'))
      assert.deepEqual(said(rule(''), within('2026-11-01T00:00:00Z', '2027-05-01T00:00:00Z')), walked)
    }),
    { numRuns: 150 },
  )
})

test('a thousand events that come again since years ago are followed, and one that comes every second is left out', (t) => {
  const many = Array.from({ length: 1000 }, (_, n) => [
    `UID:${n}`,
    `DTSTART;TZID=Europe/Copenhagen:2014010${(n % 5) + 1}T${String(8 + (n % 9)).padStart(2, '0')}0000`,
    'DURATION:PT30M',
    n % 2 === 0 ? 'RRULE:FREQ=WEEKLY;INTERVAL=2' : 'RRULE:FREQ=MONTHLY;BYDAY=2TU',
  ])
  const endless = ['UID:s', 'DTSTART:20140101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY']
  const before = performance.now()
  const { busy, leftOut } = busyIn(calendar(...many, endless), december)
  t.diagnostic(`${Math.round(performance.now() - before)} ms`)
  assert.equal(leftOut, 1)
  assert.ok(busy.length > 20)
})

test('a rule that ends at a moment in UTC has its last time by the clock of its event', () => {
  const until = (zone: string, stamp: string) =>
    said(
      calendar([
        'UID:1',
        `DTSTART;TZID=${zone}:20261130T003000`,
        'DURATION:PT30M',
        `RRULE:FREQ=DAILY;UNTIL=${stamp}`,
        'EXDATE:20261130T233000Z',
      ]),
    )
  assert.deepEqual(until('Europe/Copenhagen', '20261202T233000Z'), [
    '2026-12-01T23:30/2026-12-02T00:00',
    '2026-12-02T23:30/2026-12-03T00:00',
  ])
})

test('a rule that means nothing, or is never met, ends', () => {
  for (const rule of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4'])
    busyIn(calendar(['UID:1', 'DTSTART:20200101T090000Z', 'DURATION:PT1H', `RRULE:${rule}`]), december)
})
