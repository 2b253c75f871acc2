import type { MeasuredPause } from './borders.ts'
import type { Dialogue } from './testing-dialogue.ts'

/** How near measured pauses come to true ones. */
export interface Accuracy {
  truePauses: number
  /** True pauses of at least 0.2 s that were not found at all. */
  missed: number
  /** Of the lengths of those found, in ms. */
  medianError: number
  ninetiethError: number
  /** The share whose true length lies within the error that is stated beside them. */
  within: number
  /** Cohen's κ (1960) for «there is a pause of at least 0.2 s here», between phrases and inside them. */
  kappa: number
}

const longMs = 200

/** For tests and measurement: measured pauses against the truth. */
export function accuracyOf(found: readonly MeasuredPause[], { pauses, phrases }: Dialogue): Accuracy {
  const errors: number[] = []
  const taken = new Set<MeasuredPause>()
  let [within, missed] = [0, 0]
  const table = { both: 0, onlyTrue: 0, onlyFound: 0, neither: 0 }
  const count = (isTrue: boolean, isFound: boolean) =>
    table[isTrue ? (isFound ? 'both' : 'onlyTrue') : isFound ? 'onlyFound' : 'neither']++
  for (const truth of pauses) {
    const trueMs = truth.toMs - truth.fromMs
    const overlap = (pause: MeasuredPause) =>
      Math.min(pause.toMs, truth.toMs) - Math.max(pause.fromMs, truth.fromMs)
    const nearest = found.reduce<MeasuredPause | null>(
      (best, pause) => (overlap(pause) > (best ? overlap(best) : 0) ? pause : best),
      null,
    )
    count(trueMs >= longMs, nearest !== null && nearest.ms >= longMs)
    if (nearest) {
      taken.add(nearest)
      errors.push(Math.abs(nearest.ms - trueMs))
      if (Math.abs(nearest.ms - trueMs) <= nearest.errorMs) within++
    } else if (trueMs >= longMs) missed++
  }
  for (const { fromMs, toMs } of phrases)
    count(
      false,
      found.some(
        (pause) => !taken.has(pause) && pause.ms >= longMs && pause.fromMs < toMs && pause.toMs > fromMs,
      ),
    )
  errors.sort((a, b) => a - b)
  return {
    truePauses: pauses.length,
    missed,
    medianError: errors[Math.floor(errors.length / 2)] ?? NaN,
    ninetiethError: errors[Math.floor(errors.length * 0.9)] ?? NaN,
    within: within / errors.length,
    kappa: kappaOf(table),
  }
}

function kappaOf(table: { both: number; onlyTrue: number; onlyFound: number; neither: number }): number {
  const { both, onlyTrue, onlyFound, neither } = table
  const all = both + onlyTrue + onlyFound + neither
  const agreed = (both + neither) / all
  const byChance =
    ((both + onlyTrue) * (both + onlyFound) + (neither + onlyFound) * (neither + onlyTrue)) / all ** 2
  return (agreed - byChance) / (1 - byChance)
}
