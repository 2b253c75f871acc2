import { clockText } from '../clock.ts'
import type { Line, Source } from '../source.ts'
import { isPlainlySpeaker, openingOf, speakerLabels } from './labels.ts'
import { climbs } from './line-numbers.ts'
import { withoutStamps } from './stamps.ts'

/** What stands before who speaks: `12 00.41: IP: hej` has a number, a time and the rest “IP: hej”. */
export interface Front {
  number: number | null
  startMs: number | null
  endMs: number | null
  rest: string
}

const withColons = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,3}))?(?![\d:])/
const withPoints = /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?:,(\d{1,3}))?(?![\d.])/
const time = new RegExp(`(?:${withColons.source}|${withPoints.source})`)
/** A time or a span of time with what parts it from the rest: brackets, a dash, a colon. */
const timeFront = new RegExp(
  `^\\s*(?:[[(]\\s*)?(${time.source})(?:\\s*(?:-->|[-–—])\\s*(${time.source}))?\\s*[\\])]?(?:\\s*[:|–—-])?(?=\\s|$)\\s*`,
)
const numberFront = /^\s*(\d{1,5})[.):]?(?=\s+\S)\s+/

/**
 * Takes apart what stands before who speaks on a line. A time is minutes and seconds, or hours too: `00:41`, `00.41`,
 * `[00:00:41]`, `00:41 - 00:52`.
 *
 * @example frontOf('00.41: IP: hej') // { number: null, startMs: 41000, endMs: null, rest: 'IP: hej' }
 */
export function frontOf(line: string): Front {
  const number = timeFront.test(line) ? null : numberFront.exec(line)
  const timed = line.slice(number?.[0].length ?? 0)
  const match = timeFront.exec(timed)
  const startMs = match?.[1] === undefined ? null : msOf(match[1])
  return {
    number: number?.[1] === undefined ? null : Number(number[1]),
    startMs,
    endMs: startMs === null || match?.[10] === undefined ? null : msOf(match[10]),
    rest: startMs === null ? timed : timed.slice(match?.[0].length ?? 0),
  }
}

function msOf(written: string): number | null {
  const [, m1, s1, h1, f1, m2, s2, h2, f2] = time.exec(written) ?? []
  const parts = [m1 ?? m2, s1 ?? s2, h1 ?? h2].flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const [seconds = 0, minutes = 0, hours = 0] = parts.reverse()
  if (seconds > 59 || minutes > 59) return null
  const fraction = Math.round(Number(`0.${f1 ?? f2 ?? '0'}`) * 1000)
  return (hours * 3600 + minutes * 60 + seconds) * 1000 + fraction
}

/** A line with its times as the reader of stamps knows them. */
export function stampedLine({ startMs, endMs, rest }: Front, opening = ''): string {
  const start = startMs === null ? '' : `[${clockText(startMs)}] `
  return `${start}${opening}${rest}${endMs === null ? '' : ` [${clockText(endMs)}]`}`
}

/** `**B:** hej` and `[SPEAKER_00]: hej`, as machines and Markdown write who speaks, and `B:hej` without its space. */
function withPlainOpening(text: string): string {
  const marked = /^\s*(?:\*\*|__)([^*_:]{1,40})(?::(?:\*\*|__)|(?:\*\*|__):)\s*/.exec(text)
  if (marked?.[1]) return `${marked[1].trim()}: ${text.slice(marked[0].length)}`
  const inBrackets = /^\s*[[(<]([^[\]()<>:]{1,40})[\])>](:?)\s+/.exec(text)
  const label = inBrackets?.[1]?.trim() ?? ''
  if (inBrackets && (inBrackets[2] ? isPlainlySpeaker(label) : /^SPEAKER[_ ]\d/.test(label)))
    return `${label}: ${text.slice(inBrackets[0].length)}`
  const close = /^\s*([\p{L}][\p{L}\p{N} _]{0,20}):(?=\p{L})/u.exec(text)
  return close?.[1] && isPlainlySpeaker(close[1]) ? `${close[1]}: ${text.slice(close[0].length)}` : text
}

/**
 * Lines that open a turn without what stands before who speaks: a number is left out and told, a time becomes a stamp. Other lines
 * stay as they are, but for a time alone on its line, which is the stamp of what follows.
 */
export function withFrontsRead(lines: Line[], source: Source): Line[] {
  const fronts = lines.map(({ text }) => {
    const front = frontOf(text)
    return { ...front, rest: withPlainOpening(front.rest) }
  })
  const labels = speakerLabels(fronts.map(({ rest }) => withoutStamps(rest).text))
  const opens = ({ rest }: Front) => labels.has(openingOf(withoutStamps(rest).text)?.label ?? '')
  const numbers = fronts.flatMap((front) => (front.number !== null && opens(front) ? [front.number] : []))
  const areCounts = climbs(numbers)
  if (areCounts && numbers.length > 0) {
    const first = fronts.findIndex((front) => front.number !== null && opens(front))
    const what = {
      da: 'Numre foran dem, der taler, er udeladt',
      en: 'Numbers before those who speak are left out',
    }
    source.losses.add('turn-numbers', lines[first]?.number ?? null, what, numbers.length)
  }
  return lines.map((line, index) => {
    const front = fronts[index] as Front
    const isTimeAlone = front.rest === '' && front.startMs !== null && front.number === null
    const isOpening = opens(front) && (front.number === null || areCounts)
    return isTimeAlone || isOpening ? { ...line, text: stampedLine(front) } : line
  })
}
