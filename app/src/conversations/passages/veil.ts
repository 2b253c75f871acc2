import type { Silent, Veil } from '@lydhoer/sound'

/** Four semitones down: nobody's own pitch, and still easy to understand (2 to the power of −4/12). */
const lowered = 0.8

/** What the form for sharing says of the sound: null for sound as it is. */
export function veilFrom(disguise: boolean, silent: readonly Silent[]): Veil | null {
  return disguise || silent.length > 0 ? { pitch: disguise ? lowered : 1, silent } : null
}

/**
 * Reads stretches to be silenced, as people write the times that stand at the turns: minutes, seconds and tenths from
 * the start of the recording, one stretch after the other.
 *
 * @returns null when it cannot be understood, or when a stretch ends before it begins
 * @example
 * silencesFrom('1.02,5-1.03,4; 2:10 – 2:11') // [{ fromMs: 62500, toMs: 63400 }, { fromMs: 130000, toMs: 131000 }]
 */
export function silencesFrom(written: string): Silent[] | null {
  const stretches: Silent[] = []
  for (const part of written.split(/[;\n]/)) {
    if (part.trim() === '') continue
    const [from, to, ...more] = part.split(/[-–—]/).map(timeFrom)
    if (from === undefined || to === undefined || from === null || to === null) return null
    if (more.length > 0 || to <= from) return null
    stretches.push({ fromMs: from, toMs: to })
  }
  return stretches
}

/** @example timeFrom('1.02,5') // 62500 */
function timeFrom(written: string): number | null {
  const [, hours, minutes, seconds, tenths] =
    /^(?:(\d+)[.:])?(\d+)[.:]([0-5]\d)(?:,(\d))?$/.exec(written.trim()) ?? []
  if (minutes === undefined || seconds === undefined) return null
  return (
    ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(tenths ?? 0) * 100
  )
}
