import type { Anchor } from '../../model.ts'
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
 * @throws {Invalid} when a mark is not closed, is not `start_end`, or ends before it starts
 */
export function timedText(line: LogicalLine, from: number, source: Source): TimedText {
  if (!line.text.includes(nak))
    return { text: line.text.slice(from).trim(), startMs: null, endMs: null, anchors: [] }
  const parts = line.text.slice(from).split(nak)
  if (parts.length % 2 === 0) throw badBullet(line, source)
  let text = ''
  const spans: { at: number; startMs: number; endMs: number }[] = []
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      text += text === '' || text.endsWith(' ') ? part.trimStart() : part
      continue
    }
    const match = bullet.exec(part)
    const startMs = Number(match?.[1])
    const endMs = Number(match?.[2])
    if (!match || endMs < startMs) throw badBullet(line, source)
    spans.push({ at: text.trimEnd().length, startMs, endMs })
  }
  return {
    text: text.trimEnd(),
    startMs: spans.reduce((least, span) => Math.min(least, span.startMs), Infinity),
    endMs: spans.reduce((most, span) => Math.max(most, span.endMs), 0),
    anchors: spans.length > 1 ? spans.map(({ at, startMs, endMs }) => ({ at, ms: startMs, endMs })) : [],
  }
}

function badBullet(line: LogicalLine, source: Source) {
  return invalidAt(
    source,
    line.number,
    Math.max(1, line.text.indexOf(nak) + 1),
    { da: 'Tidsangivelsen kan ikke læses', en: 'The time mark cannot be read' },
    {
      da: 'Skriv den som start_slut i millisekunder mellem to NAK-tegn, med start før slut',
      en: 'Write it as start_end in milliseconds between two NAK characters, the start before the end',
    },
  )
}
