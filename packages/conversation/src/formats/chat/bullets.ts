import type { Anchor } from '../../model.ts'
import { endNotBefore } from '../end-not-before.ts'
import { invalidAt, type Source } from '../source.ts'
import type { LogicalLine } from './lines.ts'

export interface TimedText {
  text: string
  startMs: number | null
  endMs: number | null
  anchors: Anchor[]
}

/** NAK (U+0015) start_end NAK; older files put `%snd:"name"_` before the numbers. */
const nak = '\u0015'
const bullet = /^(?:%(?:snd|mov):"[^"]*"_)?(\d{1,10})_(\d{1,10})-?$/

/**
 * Takes the time marks out of a CHAT turn: the last one times the whole turn, those inside become anchors.
 *
 * @throws {Invalid} when a mark is not closed, or is not `start_end`
 */
export function timedText(line: LogicalLine, from: number, source: Source): TimedText {
  if (!line.text.includes(nak))
    return { text: line.text.slice(from).trim(), startMs: null, endMs: null, anchors: [] }
  const parts = line.text.slice(from).split(nak)
  if (parts.length % 2 === 0) throw badBullet(line, source)
  let text = ''
  const spans: { at: number; startMs: number; endMs: number | null; isTight: boolean }[] = []
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      text += text === '' ? part.trimStart() : part
      continue
    }
    const match = bullet.exec(part)
    if (!match) throw badBullet(line, source)
    const startMs = Number(match[1])
    const endMs = endNotBefore(startMs, Number(match[2]), line.number, source)
    // The space before a mark is the mark's own.
    const isTight = text !== '' && !text.endsWith(' ')
    if (text.endsWith(' ')) text = text.slice(0, -1)
    spans.push({ at: text.length, startMs, endMs, isTight })
  }
  const ends = spans.flatMap(({ endMs }) => (endMs === null ? [] : [endMs]))
  text = text.trimEnd()
  // One mark at the end times the whole turn and needs no place of its own.
  const isPlain = spans.length === 1 && spans.every(({ at, isTight }) => at >= text.length && !isTight)
  return {
    text,
    startMs: spans.reduce((least, span) => Math.min(least, span.startMs), Infinity),
    endMs: ends.length > 0 ? ends.reduce((most, end) => Math.max(most, end)) : null,
    anchors: isPlain
      ? []
      : spans.map(({ at, startMs, endMs, isTight }) => ({
          at: Math.min(at, text.length),
          ms: startMs,
          ...(endMs !== null && { endMs }),
          ...(isTight && { isTight }),
        })),
  }
}

function badBullet(line: LogicalLine, source: Source) {
  return invalidAt(
    source,
    line.number,
    Math.max(1, line.text.indexOf(nak) + 1),
    { da: 'Tidsangivelsen kan ikke læses', en: 'The time mark cannot be read' },
    {
      da: 'Skriv den som start_slut i millisekunder mellem to NAK-tegn',
      en: 'Write it as start_end in milliseconds between two NAK characters',
    },
  )
}
