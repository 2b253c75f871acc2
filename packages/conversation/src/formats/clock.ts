/** `hh:mm:ss.mmm` or `mm:ss.mmm` with a dot or comma, as subtitles write times; some write no fraction, some a long one. */
const clock = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,9}))?$/

/**
 * A subtitle time as whole milliseconds, or undefined when it is not one.
 *
 * @example
 * clockMs('01:02:03.450') // 3723450
 * @see https://www.w3.org/TR/webvtt1/#webvtt-timestamp
 */
export function clockMs(text: string): number | undefined {
  const match = clock.exec(text)
  if (!match) return undefined
  const [, hours = '0', minutes, seconds, fraction = ''] = match
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined
  return (
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Math.round(Number(`0.${fraction || '0'}`) * 1000)
  )
}

export interface Timing {
  startMs: number
  /** Before `startMs` when the file says so; who reads it must say what becomes of that. */
  endMs: number
  settings: string
}

/** `0:00:00.599,0:00:04.160`, as YouTube writes captions (.sbv). */
const sbv = /^\s*(\d{1,4}:\d{2}:\d{2}\.\d{3}),(\d{1,4}:\d{2}:\d{2}\.\d{3})\s*$/

/** A `start --> end settings` line, or undefined when it is not one. */
export function timingOf(line: string): Timing | undefined {
  const arrow = line.indexOf('-->')
  if (arrow === -1) {
    const [, from, to] = sbv.exec(line) ?? []
    const [startMs, endMs] = [clockMs(from ?? ''), clockMs(to ?? '')]
    return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs, settings: '' }
  }
  const startMs = clockMs(line.slice(0, arrow).trim())
  const [end = '', ...settings] = line
    .slice(arrow + 3)
    .trim()
    .split(/\s+/)
  const endMs = clockMs(end)
  if (startMs === undefined || endMs === undefined) return undefined
  return { startMs, endMs, settings: settings.join(' ') }
}

/** Does this line mean to be a timing? It has an arrow with a digit before it. */
export function meansTiming(line: string): boolean {
  return /^\s*\d\S*\s*-->/.test(line)
}

/**
 * Whole milliseconds as `hh:mm:ss.mmm`.
 *
 * @param mark what stands before the milliseconds: a dot in WebVTT, a comma in SRT
 * @example
 * clockText(3723450) // '01:02:03.450'
 */
export function clockText(ms: number, mark: '.' | ',' = '.'): string {
  const two = (figure: number) => String(figure).padStart(2, '0')
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60]
  const rest = String(ms % 1000).padStart(3, '0')
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(ms / 1000) % 60)}${mark}${rest}`
}
