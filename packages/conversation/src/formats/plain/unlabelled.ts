import { unknownSpeaker } from '../../model.ts'
import type { Line } from '../source.ts'
import { frontOf, stampedLine } from './fronts.ts'

/** What machines call those who speak. */
const machineLabel =
  /^(?:(?:speaker|spk)[_ ]?(?:\d{1,3}|undefined)|taler[_ ]?\d{1,3}|S\d{2}|unknown|ukendt)$/i
/** A name or label, with nothing that ends or parts a sentence. */
const name = /^\p{Lu}[^.,:;!?…“”"[\]<>]{0,50}$/u
const fewWords = (text: string) => text.split(/\s+/).length <= 4

/**
 * Lines of a transcript where nobody is named before a colon, as if they were: who speaks stands on a line alone above the talk
 * (aTrain), after a time (Word on the web), or nobody is named and each line has its time (speech recognisers, YouTube), where it is
 * not known who speaks. Undefined when it is none of these.
 */
export function openedByLines(lines: Line[]): { lines: Line[]; labels: Set<string> } | undefined {
  const opened = underHeadings(lines)
  if (opened.labels.size > 0) return opened
  return byTime(lines)
}

function underHeadings(lines: Line[]): { lines: Line[]; labels: Set<string> } {
  const all = lines.map((_, index) => headingIn(lines, index))
  const areTimed = all.some((heading) => heading?.isTimed)
  const headings = all.map((heading) => (heading?.isTimed === areTimed ? heading : undefined))
  const counts = new Map<string, number>()
  for (const heading of headings) if (heading) counts.set(heading.label, (counts.get(heading.label) ?? 0) + 1)
  const hasMachines = [...counts.keys()].some((label) => machineLabel.test(label))
  const labels = new Set([...counts].flatMap(([label, count]) => (count > 1 || hasMachines ? [label] : [])))
  const first = headings.findIndex((heading) => heading && labels.has(heading.label))
  return {
    labels,
    lines: lines.map((line, index) => {
      const heading = headings[index]
      if (heading && labels.has(heading.label)) return { ...line, text: heading.line }
      return index < first ? line : { ...line, text: withStamps(line.text) }
    }),
  }
}

/** A longer line is talk, and is not looked into. */
const longestHeading = 120

interface Heading {
  label: string
  /** The heading as the opening of a turn. */
  line: string
  isTimed: boolean
}

/** `SPK_1 00:00:03`: the time may stand after. */
const timeAfter = /^\s*(.*\S)\s+[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?\s*$/

/** `SPEAKER_00` after an empty line and above talk, or `00:00:03 Speaker 1` above talk. */
function headingIn(lines: Line[], index: number): Heading | undefined {
  const text = lines[index]?.text ?? ''
  if (text.length > longestHeading) return undefined
  const front = frontOf(text.replace(timeAfter, '$2 $1'))
  const label = front.rest.trim()
  const isAbove = (lines[index + 1]?.text ?? '').trim() !== ''
  const isAfterEmpty = index === 0 || (lines[index - 1]?.text ?? '').trim() === ''
  if (!isAbove || !name.test(label) || !fewWords(label) || front.number !== null) return undefined
  const follows = frontOf(lines[index + 1]?.text ?? '')
  if (front.startMs === null ? !isAfterEmpty : follows.startMs !== null) return undefined
  return { label, line: stampedLine({ ...front, rest: '' }, `${label}:`), isTimed: front.startMs !== null }
}

/** A time before talk as a stamp, and the dash after it gone, which parts the two. */
function withStamps(text: string): string {
  const front = frontOf(text)
  const line = front.startMs === null ? text : stampedLine(front)
  return line.replace(/(\[\d{2}:\d{2}:\d{2}(?:\.\d{3})?\]) [-–—] /g, '$1 ')
}

/** Every stretch that has a time is a turn of somebody who is not named. */
function byTime(lines: Line[]): { lines: Line[]; labels: Set<string> } | undefined {
  const written = lines.filter(({ text }) => text.trim() !== '')
  const fronts = written.map(({ text }) => frontOf(text))
  const timed = fronts.filter(({ startMs }) => startMs !== null).length
  if (timed < 2 || timed < written.length * 0.4) return undefined
  const opening = `${unknownSpeaker}: `
  const opened: Line[] = []
  let waiting: ReturnType<typeof frontOf> | undefined
  for (const [index, line] of written.entries()) {
    const front = fronts[index] as ReturnType<typeof frontOf>
    if (front.startMs !== null && front.rest.trim() === '') waiting = front
    else if (front.startMs !== null || waiting) {
      const { startMs, endMs } = front.startMs === null && waiting ? waiting : front
      opened.push({ ...line, text: stampedLine({ ...front, startMs, endMs }, opening) })
      waiting = undefined
    } else opened.push(line)
  }
  return { lines: opened, labels: new Set([unknownSpeaker]) }
}
