import { emptyConversation, type Conversation } from '../../model.ts'
import { meansTiming, timingOf } from '../clock.ts'
import { addCues, type Cue } from '../cues.ts'
import { invalidAt, linesOf, type Line, type Source } from '../source.ts'

/**
 * Reads SubRip, and YouTube's captions (.sbv) which are SubRip without numbers: a number, a time line (comma or dot), and text until
 * the next number and time line, so that a blank line inside a subtitle loses nothing, and subtitles need none between them.
 *
 * A number alone that is the next to come, with text under it, is a subtitle whose time line is missing: refused, so that nobody is
 * made to say the number.
 *
 * @throws {Invalid} with line
 */
export function readSrt(text: string, source: Source): Conversation {
  const lines = linesOf(text)
  const cues: Cue[] = []
  let at = nextWritten(lines, 0)
  const isNumbered = isNumber(lines[at])
  while (at < lines.length) {
    const first = lines[at] as Line
    const numbered = isNumber(first)
    const line = numbered ? lines[nextWritten(lines, at + 1)] : first
    const timing = line && timingOf(line.text)
    if (!line || !timing) throw badTiming(line ?? first, source)
    const number = numbered ? Number(first.text) : null
    const end = endOfText(lines, line.number, { isNumbered, number }, source)
    const spoken = lines.slice(line.number, end).map((each) => withoutPlaces(each, source))
    cues.push({
      ...timing,
      id: numbered ? first.text.trim() : '',
      text: spoken.join('\n').trim(),
      line: line.number,
    })
    at = nextWritten(lines, end)
  }
  return addCues(emptyConversation('srt'), cues, source)
}

/** A line without the codes for where on the screen it stands; `\\N` breaks it. */
function withoutPlaces({ text, number }: Line, source: Source): string {
  const places = text.match(/\{\\[^{}]*\}/g)
  if (places) {
    const what = { da: 'Pladser på skærmen er udeladt', en: 'Places on the screen are left out' }
    source.losses.add('places', number, what, places.length)
  }
  return text.replace(/\{\\[^{}]*\}/g, '').replaceAll('\\N', '\n')
}

const isNumber = (line: Line | undefined) => line !== undefined && /^\s*\d+\s*$/.test(line.text)
const isBlank = (line: Line | undefined) => line?.text.trim() === ''

function nextWritten(lines: Line[], from: number): number {
  let at = from
  while (at < lines.length && isBlank(lines[at])) at++
  return at
}

/** How the subtitle is numbered whose text is read. */
interface Numbering {
  /** Whether the file numbers its subtitles. */
  isNumbered: boolean
  number: number | null
}

/** The offset of the line after a subtitle's text. */
function endOfText(lines: Line[], from: number, { isNumbered, number }: Numbering, source: Source): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    if (timingOf(line.text)) return at
    if (meansTiming(line.text)) throw badTiming(line, source)
    if (!isNumber(line)) continue
    const next = lines[at + 1]
    const below = lines[nextWritten(lines, at + 1)]
    const isBlankBefore = at === from || isBlank(lines[at - 1])
    const opens = next !== undefined && (timingOf(next.text) !== undefined || meansTiming(next.text))
    if (opens && (isBlankBefore || isNumbered)) return at
    const isNext = number !== null && Number(line.text) === number + 1
    if (isNext && isBlankBefore && at > from && below && timingOf(below.text)) return at
    if (isNext && isBlankBefore && at > from && next && !isBlank(next)) throw badTiming(line, source)
  }
  return lines.length
}

function badTiming(line: Line, source: Source) {
  return invalidAt(
    source,
    line.number,
    1,
    { da: 'Her skulle stå en tidslinje', en: 'A time line should stand here' },
    {
      da: 'Skriv fx “00:00:07,000 --> 00:00:11,890”',
      en: 'Write for example “00:00:07,000 --> 00:00:11,890”',
    },
  )
}
