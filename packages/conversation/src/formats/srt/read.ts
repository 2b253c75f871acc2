import { emptyConversation, type Conversation } from '../../model.ts'
import { meansTiming, timingOf } from '../clock.ts'
import { addCues, type Cue } from '../cues.ts'
import { invalidAt, linesOf, type Line, type Source } from '../source.ts'

/**
 * Reads SubRip: a number, a time line (comma or dot), and text until the next number and time line, so that a blank
 * line inside a subtitle loses nothing.
 *
 * @throws {Invalid} with line
 */
export function readSrt(text: string, source: Source): Conversation {
  const lines = linesOf(text)
  const cues: Cue[] = []
  let at = nextWritten(lines, 0)
  while (at < lines.length) {
    const first = lines[at] as Line
    const numbered = /^\s*\d+\s*$/.test(first.text) && !timingOf(first.text)
    const line = numbered ? lines[at + 1] : first
    const timing = line && timingOf(line.text)
    if (!line || !timing) throw badTiming(line ?? first, source)
    const end = endOfText(lines, at + (numbered ? 2 : 1), source)
    const spoken = lines.slice(line.number, end).map((each) => each.text.replace(/\{\\[^{}]*\}/g, ''))
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

function nextWritten(lines: Line[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.text.trim() === '') at++
  return at
}

/** The offset of the line after a subtitle's text. */
function endOfText(lines: Line[], from: number, source: Source): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    if (timingOf(line.text)) return at
    if (meansTiming(line.text)) throw badTiming(line, source)
    const next = lines[at + 1]?.text ?? ''
    const blankBefore = lines[at - 1]?.text.trim() === '' || at === from
    if (blankBefore && /^\s*\d+\s*$/.test(line.text) && (timingOf(next) || meansTiming(next))) return at
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
      da: 'Skriv fx “00:00:07,000 --> 00:00:11,890”, med start før slut',
      en: 'Write for example “00:00:07,000 --> 00:00:11,890”, the start before the end',
    },
  )
}
