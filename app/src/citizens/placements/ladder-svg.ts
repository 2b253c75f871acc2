import { inXml } from '@lydhoer/words'
import type { Week } from './ladder.ts'
import { plusDays } from './weeks.ts'

/** The inks of a drawing: those of the page, or plain ones for paper. */
export interface Inks {
  ink: string
  quiet: string
  line: string
  bar: string
  sheet: string
}
export const ofThePage: Inks = {
  ...{ ink: 'var(--ink)', quiet: 'var(--quiet)', line: 'var(--line)' },
  ...{ bar: 'var(--citizen)', sheet: 'var(--paper)' },
}
export const ofPaper: Inks = {
  ...{ ink: '#1d2a33', quiet: '#56646e', line: '#d6d0c4', bar: '#a9521a', sheet: '#ffffff' },
}

/** What stands in the drawing in words. */
export interface LadderWords {
  /** What it is called, and what it shows, for those who don't see it. */
  title: string
  says: string
  closed: string
  now: string
  /** Whose wish a change was and which way it went: «Amina, op». */
  change: (week: Week) => string
  /** An open wish: how many hours, and for how long it has been asked for. */
  wish?: { hours: number; says: string; since: string } | undefined
}

/** So many weeks are drawn, the last; the table has all. */
const mostDrawn = 26
const width = 808
const left = 30
const right = 800
const labels = 128
const foot = 404

const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${inXml(words)}</text>`
const round = (at: number) => Math.round(at * 10) / 10

/**
 * Hours week by week: a line for what was agreed, which goes up and down in steps, a bar for what each week came to with the paid hours hatched
 * within it, and above each change whose wish it was. Drawn of `path`, `rect` and `text` alone, so that it goes on paper too.
 */
export function ladderSvg(all: readonly Week[], today: string, inks: Inks, words: LadderWords): string {
  const weeks = all.slice(-mostDrawn)
  const most = Math.max(
    4,
    words.wish?.hours ?? 0,
    ...weeks.flatMap(({ agreed, worked }) => [agreed?.hours ?? 0, worked?.hours ?? 0]),
  )
  const slots = weeks.length + (words.wish ? 1 : 0)
  const step = Math.min(64, (right - left) / Math.max(slots, 8))
  const x = (nth: number) => left + nth * step
  const y = (hours: number) => foot - ((foot - labels - 20) * hours) / most
  return [
    `<svg class="ladder" viewBox="0 0 ${width} 448" role="img" aria-label="${inXml(words.says)}" font-size="14" fill="${inks.ink}">`,
    `<title>${inXml(words.title)}</title>`,
    `<defs><pattern id="paid" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="${inks.sheet}" stroke-width="1.6"/></pattern></defs>`,
    ...scale(most).map(
      (hours) =>
        `<path d="M${left} ${round(y(hours))}H${right}" stroke="${inks.line}" fill="none"/>` +
        text(left - 6, y(hours) + 5, String(hours), `text-anchor="end" fill="${inks.quiet}"`),
    ),
    `<path d="M${left} ${foot}H${right}" stroke="${inks.quiet}" fill="none"/>`,
    ...weeks.map((week, nth) => bar(week, x(nth), step, y, inks, words)),
    ...weeks.map((week, nth) => underneath(week, weeks, nth, x(nth) + step / 2, today, inks, words)),
    agreedLine(weeks, x, y, inks),
    ...changes(weeks, x, y, inks, words),
    words.wish ? wished(weeks, words.wish, x, y, inks) : '',
    '</svg>',
  ].join('')
}

/** Whole hours that lie well apart. */
function scale(most: number): number[] {
  const every = most <= 12 ? 2 : most <= 20 ? 4 : 8
  return Array.from({ length: Math.floor(most / every) }, (_, nth) => (nth + 1) * every)
}

function bar(
  { worked }: Week,
  x: number,
  step: number,
  y: (hours: number) => number,
  inks: Inks,
  words: LadderWords,
): string {
  if (!worked) return ''
  if (worked.isClosed)
    return text(
      x + step / 2,
      foot - 8,
      words.closed,
      `text-anchor="middle" font-size="12" fill="${inks.quiet}"`,
    )
  const box = (hours: number, more: string) =>
    `<rect x="${round(x + step * 0.15)}" y="${round(y(hours))}" width="${round(step * 0.7)}" height="${round(foot - y(hours))}" ${more}/>`
  const paid = Math.min(worked.paid, worked.hours)
  return [
    box(worked.hours, `fill="${inks.bar}" fill-opacity="0.42"`),
    paid > 0 ? box(paid, `fill="${inks.bar}"`) + box(paid, 'fill="url(#paid)"') : '',
  ].join('')
}

/** The number of each week where there is room, and which it is now. */
function underneath(
  { monday, number }: Week,
  weeks: readonly Week[],
  nth: number,
  middle: number,
  today: string,
  inks: Inks,
  words: LadderWords,
): string {
  const next = weeks[nth + 1]?.monday
  const isNow = monday <= today && (next === undefined ? today < plusDays(monday, 7) : today < next)
  const every = weeks.length > 18 ? 2 : 1
  if (!isNow && nth % every !== 0) return ''
  const ink = isNow ? `font-weight="600" fill="${inks.ink}"` : `fill="${inks.quiet}"`
  return (
    text(middle, foot + 20, String(number), `text-anchor="middle" ${ink}`) +
    (isNow ? text(middle, foot + 36, words.now, `text-anchor="middle" ${ink}`) : '')
  )
}

/** In steps; with a hole where the place was closed or nothing was agreed. */
function agreedLine(
  weeks: readonly Week[],
  x: (nth: number) => number,
  y: (hours: number) => number,
  inks: Inks,
): string {
  let isDrawing = false
  const path = weeks
    .map(({ agreed, worked }, nth) => {
      if (!agreed || worked?.isClosed) {
        isDrawing = false
        return ''
      }
      const to = `${round(y(agreed.hours))}H${round(x(nth + 1))}`
      const part = isDrawing ? `V${to}` : `M${round(x(nth))} ${to}`
      isDrawing = true
      return part
    })
    .join('')
  return path ? `<path d="${path}" fill="none" stroke="${inks.ink}" stroke-width="2.4"/>` : ''
}

/** About how wide a letter is, of whose it was and of why. */
const [wide, narrow] = [7.7, 6.3]
const mostWhy = 24

/** Above each change, in the first of three rows where there is room, whose it was and which way it went; why, where there is room for that too. */
function changes(
  weeks: readonly Week[],
  x: (nth: number) => number,
  y: (hours: number) => number,
  inks: Inks,
  words: LadderWords,
): string[] {
  const taken = [0, 0, 0]
  return weeks.flatMap((week, nth) => {
    const { change } = week
    if (!change) return []
    const at = x(nth)
    const says = words.change(week)
    const why = shortened(change.why)
    const needs = Math.max(says.length * wide, why.length * narrow) + 10
    // The last ones are written to the left of their line.
    const isLast = at + needs > width
    const begins = isLast ? at - needs : at
    const free = taken.findIndex((end) => end <= begins)
    const row = free >= 0 ? free : taken.indexOf(Math.min(...taken))
    const isRoom = free >= 0
    taken[row] = isLast ? at : at + needs
    const top = 14 + row * 36
    const ink = change.whose === 'citizen' ? inks.bar : inks.ink
    const anchor = isLast ? 'text-anchor="end"' : ''
    const from = isLast ? at - 5 : at + 5
    return [
      `<path d="M${round(at)} ${top - 10}V${round(y(change.hours) - 2)}" stroke="${inks.line}" fill="none"/>`,
      isRoom ? text(from, top, says, `font-weight="600" fill="${ink}" ${anchor}`) : '',
      isRoom && why ? text(from, top + 15, why, `font-size="12" fill="${inks.quiet}" ${anchor}`) : '',
    ]
  })
}

/** Whole words, as many as there is room for; all of them stand below the drawing. */
function shortened(why: string): string {
  const line = why.replace(/\s+/g, ' ')
  if (line.length <= mostWhy) return line
  const cut = line.slice(0, mostWhy)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 8))} …`
}

function wished(
  weeks: readonly Week[],
  wish: NonNullable<LadderWords['wish']>,
  x: (nth: number) => number,
  y: (hours: number) => number,
  inks: Inks,
): string {
  const at = x(weeks.length)
  const from = weeks.at(-1)?.agreed?.hours ?? 0
  return (
    `<path d="${dots(at, y(from), y(wish.hours))}" fill="none" stroke="${inks.bar}" stroke-width="2.4"/>` +
    text(
      at + 6,
      y(wish.hours) - 20,
      wish.says,
      `font-weight="600" fill="${inks.bar}" ${at > 700 ? 'text-anchor="end"' : ''}`,
    ) +
    text(
      at + 6,
      y(wish.hours) - 6,
      wish.since,
      `font-size="12" fill="${inks.quiet}" ${at > 700 ? 'text-anchor="end"' : ''}`,
    )
  )
}

/** A dotted way to where the wish is, drawn dot by dot: paper knows no dashes. */
function dots(x: number, from: number, to: number): string {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)]
  const many = Math.max(1, Math.floor((bottom - top) / 7))
  const up = Array.from({ length: many }, (_, nth) => `M${round(x)} ${round(top + nth * 7)}v2`)
  return [...up, ...[0, 7, 14].map((over) => `M${round(x + over)} ${round(to)}h2`)].join('')
}
