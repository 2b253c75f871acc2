/** A time at a place in a text. */
export interface Mark {
  ms: number
  /** The offset in the text without stamps. */
  at: number
}

/**
 * The stamps that transcription programs type into plain text: `#00:01:23-4#` (f4, easytranscript), `[00:12:03]`,
 * `[12:03.250]`, `(00:12:03)`. The digit after the dash in `#…-4#` is tenths of a second.
 */
const stamp =
  /#(\d{1,2}):(\d{2}):(\d{2})(?:[-.,](\d{1,3}))?#|[[({](?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[-.,](\d{1,3}))?[\])}]/g

/**
 * A line without its time stamps, and where in it they stood, in whole milliseconds.
 *
 * `(1:02.5)` is a CHAT pause, so round brackets count only with two-digit minutes and no fraction.
 *
 * @example
 * withoutStamps('#00:01:23-4# M: hej') // { text: 'M: hej', marks: [{ ms: 83400, at: 0 }] }
 */
export function withoutStamps(line: string): { text: string; marks: Mark[] } {
  if (!/[#[({]/.test(line)) return { text: line, marks: [] }
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of line.matchAll(stamp)) {
    const ms = msOf(match)
    if (ms === undefined) continue
    text += line.slice(from, match.index)
    from = match.index + match[0].length
    if (text === '' || /\s$/.test(text)) while (line[from] === ' ') from++
    marks.push({ ms, at: text.length })
  }
  return { text: text + line.slice(from), marks }
}

function msOf(match: RegExpExecArray): number | undefined {
  const [whole, h1, m1, s1, f1, h2, m2, s2, f2] = match
  const minutes = m1 ?? m2 ?? '0'
  const seconds = s1 ?? s2 ?? '0'
  if (Number(seconds) > 59 || Number(minutes) > 59) return undefined
  const pause = whole.startsWith('(') && h2 === undefined && (minutes.length < 2 || f2 !== undefined)
  if (pause) return undefined
  const hours = Number(h1 ?? h2 ?? 0) * 3600
  return Math.round((hours + Number(minutes) * 60 + Number(seconds) + Number(`0.${f1 ?? f2 ?? '0'}`)) * 1000)
}
