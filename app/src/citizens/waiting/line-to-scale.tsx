import { shortDate, type Tongue } from '@lydhoer/words'
import { daysBetween, type WaitingEvent, type WaitingPeriod } from '../matter/waiting.ts'
import { ownMessages } from './own-messages.ts'
import type { UsualWait } from './queries.ts'

const width = 700
const left = 6
const right = 660
const axis = 44
const rowHeight = 40
/** About how wide the text of a mark is, in the drawing's own units; with it marks that would touch are put in the next row. */
const letter = 7.8

interface Mark {
  day: string
  whose: 'worker' | 'citizen' | 'none'
  says: string
}

interface Placed extends Mark {
  x: number
  row: number
  anchor: 'start' | 'middle' | 'end'
}

/**
 * A waiting period as a line to scale: a tick a week, who did what when, what is usual as a pale band, and dotted what is to come. All of it
 * is told in words too; on a phone the words are the chart.
 */
export function LineToScale({
  language,
  period,
  usual,
  today,
  says,
  who,
}: {
  language: Tongue
  period: WaitingPeriod
  usual: UsualWait | undefined
  today: string
  /** The same in words, for those who don't see it. */
  says: string
  who: (id: string) => string
}) {
  const words = ownMessages[language]
  const until = period.endedOn ?? today
  const lived = daysBetween(period.since, until)
  const from = usual?.fromWeeks === undefined || usual.fromWeeks === null ? null : usual.fromWeeks * 7
  const to = usual?.toWeeks === undefined || usual.toWeeks === null ? null : usual.toWeeks * 7
  const ahead = [period.expectedBy, period.askNext].flatMap((day) =>
    day !== null && period.endedOn === null ? [daysBetween(period.since, day)] : [],
  )
  const days = Math.max(7, lived, to ?? from ?? 0, ...ahead) * 1.04
  const at = (day: number) => left + ((right - left) * day) / days
  const marks: Mark[] = [
    { day: period.since, whose: period.isCitizens ? 'citizen' : 'worker', says: words.began },
    ...period.events.map((event) => markOf(language, event, period.citizenId, who)),
    ...(period.endedOn === null ? [{ day: today, whose: 'none' as const, says: words.today }] : []),
  ]
  const placed = inRows(language, marks, (day) => at(daysBetween(period.since, day)))
  const rows = Math.max(...placed.map(({ row }) => row)) + 1
  const weeks = Array.from({ length: Math.floor(lived / 7) + 1 }, (_, week) => week)
  const every = weeks.length > 60 ? 13 : 1
  return (
    <svg
      class="wait-line"
      viewBox={`0 0 ${width} ${axis + 14 + rows * rowHeight}`}
      role="img"
      aria-label={says}
      focusable="false"
    >
      {from !== null && (
        <>
          <rect class="usual" x={at(from)} y={axis - 9} width={at(to ?? days) - at(from)} height="18" />
          <text class="quiet" x={(at(from) + at(to ?? days)) / 2} y={axis - 18} text-anchor="middle">
            {words.usual.short(usual?.fromWeeks ?? 0, usual?.toWeeks ?? null)}
          </text>
        </>
      )}
      <line class="lived" x1={at(0)} x2={at(lived)} y1={axis} y2={axis} />
      {period.endedOn === null && <line class="to-come" x1={at(lived)} x2={at(days)} y1={axis} y2={axis} />}
      {weeks
        .filter((week) => week % every === 0)
        .map((week) => (
          <line class="tick" x1={at(week * 7)} x2={at(week * 7)} y1={axis - 4} y2={axis + 4} />
        ))}
      {placed.map(({ x, row, anchor, whose, says: what, day }) => (
        <>
          {row > 0 && <line class="stem" x1={x} x2={x} y1={axis + 6} y2={axis + 12 + row * rowHeight} />}
          {day === until && whose === 'none' ? (
            <line class="now" x1={x} x2={x} y1={axis - 12} y2={axis + 12} />
          ) : (
            <circle class={whose} cx={x} cy={axis} r="5" />
          )}
          <text class={`day ${whose}`} x={x} y={axis + 28 + row * rowHeight} text-anchor={anchor}>
            {whose === 'none' && day === today ? what : shortDate(language, day)}
          </text>
          {!(whose === 'none' && day === today) && (
            <text class="quiet" x={x} y={axis + 45 + row * rowHeight} text-anchor={anchor}>
              {what}
            </text>
          )}
        </>
      ))}
    </svg>
  )
}

function markOf(
  language: Tongue,
  { kind, onDay: day, writtenBy }: WaitingEvent,
  citizenId: string,
  who: (id: string) => string,
): Mark {
  const { short } = ownMessages[language]
  const says = kind === 'asked' ? short.asked(who(writtenBy)) : short[kind]
  return { day, whose: writtenBy === citizenId ? 'citizen' : 'worker', says }
}

/** Each mark in the first row in which it touches none; of many, the last rows are shared. */
function inRows(language: Tongue, marks: readonly Mark[], at: (day: string) => number): Placed[] {
  const taken: number[] = []
  return marks.map((mark) => {
    const x = at(mark.day)
    const wide = Math.max(mark.says.length, shortDate(language, mark.day).length) * letter
    const anchor = x - wide / 2 < 0 ? 'start' : x + wide / 2 > width ? 'end' : 'middle'
    const begins = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    let row = taken.findIndex((end) => end + 8 <= begins)
    if (row < 0) row = Math.min(taken.length, 3)
    taken[row] = begins + wide
    return { ...mark, x, row, anchor }
  })
}
