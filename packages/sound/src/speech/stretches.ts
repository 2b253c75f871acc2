import type { PausesFound } from '../pauses/borders.ts'

/** A piece of talk that is recognised in one go. */
export interface Stretch {
  fromMs: number
  toMs: number
}

/** Whisper hears thirty seconds at a time; others grow slow with much more. */
const longestMs = 28_000
/** Words are recognised better with more of what is said around them, but a silence this long ends what was said. */
const clearPauseMs = 700
/** So much of the silence on either side comes along, so that no first or last sound is cut. */
const marginMs = 120

/**
 * Divides talk for recognition: at clear pauses, at the longest pause before it gets too long, and where nobody
 * pauses for half a minute, in the middle of talk.
 */
export function stretchesOf({ talk, pauses }: Pick<PausesFound, 'talk' | 'pauses'>): Stretch[] {
  if (!talk) return []
  const stretches: Stretch[] = []
  let from = talk.fromMs
  /** Ends a stretch at a time, and goes on at another. */
  const cut = (fromMs: number, toMs: number) => {
    for (; fromMs - from > longestMs; from += longestMs)
      stretches.push({ fromMs: from, toMs: from + longestMs })
    if (fromMs > from) stretches.push({ fromMs: from, toMs: fromMs })
    from = toMs
  }
  let since: PausesFound['pauses'] = []
  for (const pause of [...pauses, { fromMs: talk.toMs, toMs: talk.toMs, ms: Infinity, errorMs: 0 }]) {
    while (pause.fromMs - from > longestMs && since.length > 0) {
      const longest = since.reduce((a, b) => (b.ms > a.ms ? b : a))
      cut(longest.fromMs, longest.toMs)
      since = since.filter(({ fromMs }) => fromMs > longest.fromMs)
    }
    if (pause.ms >= clearPauseMs) {
      cut(pause.fromMs, pause.toMs)
      since = []
    } else since.push(pause)
  }
  return stretches.map((one, i) => ({
    fromMs: Math.max(one.fromMs - marginMs, stretches[i - 1]?.toMs ?? 0, 0),
    toMs: Math.min(one.toMs + marginMs, stretches[i + 1]?.fromMs ?? one.toMs + marginMs),
  }))
}
