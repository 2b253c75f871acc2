import { emptyConversation, type Conversation } from '../../model.ts'
import { meansTiming, timingOf } from '../clock.ts'
import { invalidAt, linesOf, type Line, type Source } from '../source.ts'
import { addCues, type Cue } from '../cues.ts'
import { withoutRolling } from './rolling.ts'

/**
 * Reads WebVTT: voices become speakers, time tags become anchors, NOTE blocks become comments, the file's head and
 * STYLE blocks become headers.
 *
 * Stricter than a player, which skips what it cannot read: a lost cue is lost talk.
 *
 * @throws {Invalid} with line
 * @see https://www.w3.org/TR/webvtt1/
 */
export function readVtt(text: string, source: Source): Conversation {
  const lines = linesOf(text)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0]?.text ?? '')) {
    throw invalidAt(
      source,
      1,
      1,
      { da: 'Filen begynder ikke med WEBVTT', en: 'The file does not start with WEBVTT' },
      {
        da: 'Skriv WEBVTT som første linje og en tom linje efter',
        en: 'Write WEBVTT as the first line and a blank line after it',
      },
    )
  }
  const conversation = emptyConversation('vtt')
  const cues: Cue[] = []
  let at = readHead(lines, conversation)
  while (at < lines.length) {
    if (isBlank(lines[at])) at++
    else at = readBlock(lines, at, cues, conversation, source)
  }
  return addCues(conversation, withoutRolling(cues, source), source)
}

/** The lines from WEBVTT to the first blank line; the offset of what follows. */
function readHead(lines: Line[], conversation: Conversation): number {
  const title = (lines[0]?.text ?? '').slice('WEBVTT'.length).trim()
  if (title !== '') conversation.headers.push({ name: 'WEBVTT', value: title, afterTurn: 0 })
  let at = 1
  for (let line = lines[at]; line && line.text.trim() !== '' && !timingOf(line.text); line = lines[++at]) {
    const named = /^([\p{L}\p{N} _-]+):\s*(.*)$/su.exec(line.text)
    const header = {
      name: named?.[1]?.trim() ?? '',
      value: (named?.[2] ?? line.text).trimEnd(),
      afterTurn: 0,
    }
    conversation.headers.push(header)
    if (/^language$/i.test(header.name)) conversation.language = header.value
  }
  return at
}

/** Reads one block and gives the offset of the line after it. */
function readBlock(
  lines: Line[],
  at: number,
  cues: Cue[],
  conversation: Conversation,
  source: Source,
): number {
  const first = lines[at]
  if (!first) return at + 1
  const block = /^(NOTE|STYLE|REGION)(?:[ \t]|$)/.exec(first.text)?.[1]
  if (block && !first.text.includes('-->')) {
    const end = blankAfter(lines, at)
    const text = [first.text.slice(block.length), ...lines.slice(at + 1, end).map((line) => line.text)]
      .join('\n')
      .trim()
    if (block === 'NOTE') conversation.comments.push({ text, afterTurn: cues.length, kind: 'note' })
    else conversation.headers.push({ name: block, value: text, afterTurn: cues.length })
    return end
  }
  const hasId = !timingOf(first.text) && !meansTiming(first.text) && !first.text.includes('-->')
  const line = hasId ? lines[at + 1] : first
  const timing = line && timingOf(line.text)
  if (!line || !timing)
    throw badTiming(hasId && !line?.text.includes('-->') ? first : (line ?? first), source)
  let end = at + (hasId ? 2 : 1)
  const text: string[] = []
  for (let next = lines[end]; next && !endsCue(lines, end); next = lines[++end]) {
    if (meansTiming(next.text)) throw badTiming(next, source)
    text.push(next.text)
  }
  cues.push({ ...timing, id: hasId ? first.text : '', text: text.join('\n'), line: line.number })
  return end
}

const isBlank = (line: Line | undefined) => line?.text.trim() === ''

/**
 * A subtitle ends at an empty line or at the next time line. A line of white space is part of it, as the standard says and YouTube
 * writes, unless the next subtitle begins under it: some editors leave a space there.
 */
function endsCue(lines: Line[], at: number): boolean {
  const isTiming = (line: Line | undefined) => line !== undefined && timingOf(line.text) !== undefined
  const line = lines[at]
  if (!line || line.text === '' || isTiming(line)) return true
  return isBlank(line) && (isTiming(lines[at + 1]) || (!isBlank(lines[at + 1]) && isTiming(lines[at + 2])))
}

function blankAfter(lines: Line[], at: number): number {
  let end = at
  while (end < lines.length && lines[end]?.text.trim() !== '') end++
  return end
}

function badTiming(line: Line, source: Source) {
  return invalidAt(
    source,
    line.number,
    1,
    line.text.includes('-->')
      ? { da: 'Tidslinjen kan ikke læses', en: 'The time line cannot be read' }
      : { da: 'Teksten har ingen tidslinje over sig', en: 'The text has no time line above it' },
    {
      da: 'Skriv fx “00:00:07.000 --> 00:00:11.890”',
      en: 'Write for example “00:00:07.000 --> 00:00:11.890”',
    },
  )
}
