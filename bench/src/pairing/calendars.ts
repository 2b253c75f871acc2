/**
 * A made-up calendar of somebody who holds talks: a team meeting each week, one in the department each fortnight, a day at home or on the
 * road, eight talks a week at fixed hours, five weeks of holiday, and forty things that come once.
 *
 * @param at which person it is of: no two are alike
 * @param fromDay the Monday that the year begins with
 */
export function calendarOf(at: number, fromDay: string): string {
  const stamp = (days: number, hour: number, minute = 0) =>
    `${new Date(Date.parse(fromDay) + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T${String(hour).padStart(2, '0')}${String(minute).padStart(2, '0')}00`
  const day = (days: number) => stamp(days, 0).slice(0, 8)
  const event = (uid: string, ...lines: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}-${at}@bench`,
    `DTSTAMP:${stamp(0, 8)}Z`,
    ...lines,
    'END:VEVENT',
  ]
  const timed = (days: number, hour: number, minutes: number) => [
    `DTSTART;TZID=Europe/Copenhagen:${stamp(days, hour)}`,
    `DURATION:PT${minutes}M`,
  ]
  // The same for the same person, and spread over all.
  const some = (n: number, below: number) => (at * 7919 + n * 104_729 + ((at * n) % 31)) % below
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bench//'],
    ...event('team', ...timed(some(1, 5), 9, 60), 'RRULE:FREQ=WEEKLY'),
    ...event('department', ...timed(some(2, 5), 13, 90), 'RRULE:FREQ=WEEKLY;INTERVAL=2'),
    ...event('away', ...timed(some(3, 5), 8, 240), 'RRULE:FREQ=WEEKLY;INTERVAL=2'),
    ...Array.from({ length: 8 }, (_, n) =>
      event(`talk-${n}`, ...timed(some(n + 4, 5), 9 + some(n + 12, 6), 60), 'RRULE:FREQ=WEEKLY'),
    ).flat(),
    ...[some(50, 8) + 5, 26, 27, 28, 41].flatMap((week, n) =>
      event(`off-${n}`, `DTSTART;VALUE=DATE:${day(7 * week)}`, `DTEND;VALUE=DATE:${day(7 * week + 7)}`),
    ),
    ...Array.from({ length: 40 }, (_, n) =>
      event(`once-${n}`, ...timed(7 * some(n + 60, 52) + some(n + 100, 5), 9 + some(n + 140, 6), 60)),
    ).flat(),
    'END:VCALENDAR',
  ].join('\r\n')
}
