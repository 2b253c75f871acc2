import type { Source } from './source.ts'

/**
 * The end of a stretch of talk, or null when the file says that it ends before it starts: that end is none, and one slip must not
 * cost the whole conversation. It is reported.
 *
 * @param line where the times stand; null when not known
 * @example endNotBefore(2000, 1000, 7, source) // null
 */
export function endNotBefore(
  startMs: number,
  endMs: number,
  line: number | null,
  source: Source,
): number | null {
  if (endMs >= startMs) return endMs
  source.losses.add('end-before-start', line, {
    da: 'Steder, der slutter, før de begynder, har mistet deres slut',
    en: 'Places that end before they start have lost their end',
  })
  return null
}
