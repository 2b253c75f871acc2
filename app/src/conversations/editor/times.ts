/**
 * A time in the sound as it is read and typed: minutes, seconds, tenths.
 *
 * @param ms whole milliseconds; null is written as nothing
 * @example writtenTime(62_540) // '1.02,5'
 */
export function writtenTime(ms: number | null): string {
  if (ms === null) return ''
  const tenths = Math.round(ms / 100)
  const seconds = Math.floor(tenths / 10)
  return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')},${tenths % 10}`
}

/**
 * Reads a time as people type it: `1.02,5`, `1:02`, `62,5` (seconds), with or without tenths.
 *
 * @returns milliseconds; null for nothing; undefined for what is no time
 * @example readTime('1.02,5') // 62_500
 */
export function readTime(written: string): number | null | undefined {
  const text = written.trim()
  if (text === '') return null
  const match = /^(?:(?:(\d{1,2})[.:])?(\d{1,3})[.:](?=\d{2}(?:,|$)))?(\d{1,5})(?:,(\d{1,3}))?$/.exec(text)
  if (!match) return undefined
  const [, hours = '0', minutes = '0', seconds = '0', part = '0'] = match
  return (
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1000 +
    Math.round(Number(`0.${part}`) * 1000)
  )
}

/**
 * A typed time in ms, without losing what is finer than a tenth when nothing was typed anew.
 *
 * @returns undefined for what is no time
 */
export function timeFrom(written: string, before: number | null): number | null | undefined {
  return written === writtenTime(before) ? before : readTime(written)
}
