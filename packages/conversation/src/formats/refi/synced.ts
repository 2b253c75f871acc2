import { clockText } from '../clock.ts'
import { withoutStamps } from '../plain/stamps.ts'
import { counted } from './code-points.ts'
import type { SyncPoint } from './model.ts'

/**
 * A transcript with the times of its sync points typed into it as stamps, as the reader of plain text knows them.
 *
 * @example
 * stamped('B: hej', [{ guid: '', position: 0, ms: 1500 }]) // '[00:00:01.500] B: hej'
 */
export function stamped(text: string, points: readonly SyncPoint[]): string {
  const places = counted(text)
  const timed = points
    .flatMap(({ position, ms }) =>
      position === null || ms === null ? [] : [{ at: places.unit(position), ms }],
    )
    .sort((a, b) => a.at - b.at || a.ms - b.ms)
  const pieces: string[] = []
  const breaks = (sign: string | undefined) => sign === undefined || sign === '\n' || sign === '\r'
  let last: string | undefined
  let from = 0
  const add = (piece: string) => {
    pieces.push(piece)
    last = piece.at(-1) ?? last
  }
  for (const { at, ms } of timed) {
    add(text.slice(from, at))
    from = at
    add(breaks(text[at]) && !breaks(last) ? ` [${clockText(ms)}]` : `[${clockText(ms)}] `)
  }
  return pieces.join('') + text.slice(from)
}

/** The way back: a text with stamps as a text without, and the sync points where they stood (UTF-16 units). */
export function unstamped(lines: string): { text: string; points: { at: number; ms: number }[] } {
  const points: { at: number; ms: number }[] = []
  let text = ''
  for (const [index, line] of lines.split('\n').entries()) {
    if (index > 0) text += '\n'
    const { text: bare, marks } = withoutStamps(line)
    const kept = bare.trimEnd()
    for (const { ms, at } of marks) points.push({ ms, at: text.length + Math.min(at, kept.length) })
    text += kept
  }
  return { text, points }
}
