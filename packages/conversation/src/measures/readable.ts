import type { Notation } from '../model.ts'
import type { Segment } from '../notation/segment.ts'
import { segments } from '../notation/segments.ts'

/** Marks of CHAT that lie around or between words and would be read as words or punctuation. */
const maskedSigns = new Set(['linker', 'form', 'filler', 'latch', 'other'])

/**
 * A turn's text with what is not said blanked out, at the same length, so that offsets found in it hold in the text.
 *
 * Jefferson's marks are left for the readers of Danish, which know them; CHAT's codes are blanked.
 *
 * @example
 * readable('<kan du> [>] huske &=laughs ?', 'chat') // ' kan du      huske          ?'
 */
export function readable(text: string, notation: Notation): string {
  return segments(text, notation)
    .map((segment) => (isBlanked(segment, notation) ? blank(segment) : segment.text))
    .join('')
}

function isBlanked(segment: Segment, notation: Notation): boolean {
  if (segment.kind === 'omitted' || segment.kind === 'comment') return true
  if (segment.kind === 'unclear') return true
  if (notation !== 'chat') return false
  if (segment.kind === 'code' || segment.kind === 'inserted') return true
  if (segment.kind === 'laughter') return /^(?:&|\[)/.test(segment.text)
  if (segment.kind !== 'mark') return false
  return segment.about !== undefined || (segment.sign !== undefined && maskedSigns.has(segment.sign))
}

function blank(segment: Segment): string {
  return ' '.repeat(segment.text.length)
}
