import { longDate, type Language } from '@lydhoer/words'
import type { OnTheYear } from '../../shared/year/year.ts'
import { messages } from './messages.ts'
import type { InTheYear } from './statement.ts'

/** Something of the year with its words. */
export interface Told extends InTheYear {
  says: string
}

type Point = readonly [x: number, y: number]

const outermost = 86
const between = 14

/** So far round the wheel a day is, from 0 on the first of January. @example shareOfYear('2026-07-02') // 0.498… */
export function shareOfYear(day: string): number {
  const year = Number(day.slice(0, 4))
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return (Date.parse(`${day}T00:00:00Z`) - first) / (next - first)
}

/** Where a share of the year lies on a ring: January begins on top, and the year goes with the sun. */
function at(share: number, radius: number): Point {
  const angle = share * 2 * Math.PI - Math.PI / 2
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))]
}

const round = (number: number) => Math.round(number * 100) / 100
const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`
const twelve = Array.from({ length: 12 }, (_, nth) => nth + 1)

/** The kinds that have a ring of their own, the outermost first; what is only expected lies in the ring before it. */
export const ringsOf = (kinds: readonly OnTheYear[]): OnTheYear[] =>
  kinds.filter(({ isExpected }) => !isExpected)

/** The year as a wheel: a ring for each kind, a mark for each day, and a line where today is. Each month and mark leads on. */
export function Wheel({
  language,
  year,
  kinds,
  told,
  now,
}: {
  language: Language
  year: number
  kinds: readonly OnTheYear[]
  told: readonly Told[]
  /** `YYYY-MM-DD`. */
  now: string
}) {
  const words = messages[language]
  const rings = ringsOf(kinds)
  const radiusOf = (kind: OnTheYear) => outermost - between * Math.max(0, ringFor(kinds, rings, kind))
  const inner = outermost - between * Math.max(1, rings.length) + between / 3
  return (
    <svg class="year-wheel" viewBox="-112 -112 224 224" role="group" aria-label={words.wheel(year)}>
      {rings.map((_, nth) => (
        <circle class="ring" cx="0" cy="0" r={outermost - between * nth} />
      ))}
      {twelve.map((month) => {
        const [from, to] = [
          at(shareOfYear(monthOf(year, month)), inner),
          at(shareOfYear(monthOf(year, month)), 96),
        ]
        return <line class="month" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      })}
      {twelve.map((month) => {
        const middle = shareOfYear(monthOf(year, month)) + 1 / 24
        const [x, y] = at(middle, 102)
        return (
          <a href={`#maaned-${month}`}>
            <text x={x} y={round(y + 2.6)} text-anchor="middle">
              {monthName(language, year, month, 'short')}
            </text>
          </a>
        )
      })}
      {now.startsWith(String(year)) && <Now language={language} now={now} inner={inner} />}
      {told.map((one) => {
        const [x, y] = at(shareOfYear(one.day) + 0.5 / 365, radiusOf(one.kind))
        const name = words.dot(
          one.kind.isExpected ? `${one.what[language]}, ${words.expected}` : one.what[language],
          one.says,
          longDate(language, one.day),
        )
        return (
          <a href={one.href} aria-label={name} class={one.kind.isExpected ? 'expected' : undefined}>
            <title>{name}</title>
            <circle class={`year-${one.kind.kind}`} cx={x} cy={y} r="4.1" />
          </a>
        )
      })}
    </svg>
  )
}

/** Which ring a kind lies in: its own, or that of the kind which it is expected of. */
function ringFor(kinds: readonly OnTheYear[], rings: readonly OnTheYear[], kind: OnTheYear): number {
  if (!kind.isExpected) return rings.indexOf(kind)
  const own = kinds.slice(0, kinds.indexOf(kind)).findLast(({ isExpected }) => !isExpected)
  return own ? rings.indexOf(own) : 0
}

function Now({ language, now, inner }: { language: Language; now: string; inner: number }) {
  const share = shareOfYear(now) + 0.5 / 365
  const [from, to] = [at(share, inner), at(share, 94)]
  return (
    <line class="now" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]}>
      <title>{messages[language].today}</title>
    </line>
  )
}

export const monthName = (language: Language, year: number, month: number, how: 'long' | 'short'): string =>
  new Date(Date.UTC(year, month - 1, 15))
    .toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', { month: how, timeZone: 'UTC' })
    .replace(/\.$/, '')
