import type { Piece } from './segment.ts'

const timed =
  /^\(\s*(?:(\d{1,2}):)?(\d{1,3}(?:[.,]\d{0,3})?|[.,]\d{1,3})\s*(?:(?:(?:s|sek|sekund|sekunder|sec|seconds)\.?|\.)\s*)?\)$/i
const dots = /^\((\.{1,3}|…)\)$/
const named = /^[[(]{1,2}\s*(?:(?:en|kort|lang|længere|meget)\s+)*pause\b[^()[\]]*[\])]{1,2}$/i
const figure = /(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:s|sek|sekund|sekunder|sec)\b/i

/**
 * Reads a written pause: `(0.8)`, `(0,8)`, `(3.)`, `(1:02.5)`, `(2 sek.)`, `(.)`, `(..)`, `(...)`, `(pause)`,
 * `((pause 4 sek))`, `[lang pause]`.
 *
 * `(.)` has no length in ms: Jefferson's micro pause means “hearable, under 0.2 s”, not a measurement.
 *
 * @returns undefined when the text is not a pause
 */
export function pausePiece(text: string): Piece | undefined {
  const time = timed.exec(text)
  if (time) {
    const seconds = Number((time[2] ?? '').replace(',', '.')) + Number(time[1] ?? 0) * 60
    return { length: text.length, kind: 'pause', ms: Math.round(seconds * 1000), pause: 'timed' }
  }
  const dot = dots.exec(text)?.[1]
  if (dot) {
    const pause = dot === '.' ? 'micro' : dot === '..' ? 'short' : 'long'
    return { length: text.length, kind: 'pause', ms: null, pause }
  }
  if (!named.test(text)) return undefined
  const said = figure.exec(text)?.[1]
  if (said === undefined) return { length: text.length, kind: 'pause', ms: null, pause: 'untimed' }
  return {
    length: text.length,
    kind: 'pause',
    ms: Math.round(Number(said.replace(',', '.')) * 1000),
    pause: 'timed',
  }
}
