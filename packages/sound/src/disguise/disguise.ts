import { Resampler } from '../resample.ts'

/** A stretch that nobody is to hear, in milliseconds from the start of the samples. */
export interface Silent {
  fromMs: number
  toMs: number
}

/** What is done to sound before others hear it. */
export interface Veil {
  /** The voices become so many times as high: 0.8 is lower, 1.25 higher, 1 as they are. */
  pitch: number
  silent: readonly Silent[]
}

/** Beyond these, words are no longer understood. */
export const [lowestPitch, highestPitch] = [0.5, 2]

/** So that silence does not begin and end with a click. */
const fadeMs = 10

/**
 * Sound with its voices disguised and some of it silenced; as long as before, to the sample.
 *
 * It keeps people from knowing a voice by ear. It is no seal: whoever knows what was done can undo the pitch, and
 * words, pace and accent are as they were.
 *
 * @throws RangeError for a pitch outside of 0.5 to 2.
 */
export function veiled(samples: Float32Array, sampleRate: number, { pitch, silent }: Veil): Float32Array {
  // First, so that nothing of what is silenced is drawn out of its place; and again, so that nothing is drawn in.
  const quiet = silenced(samples, sampleRate, silent)
  return pitch === 1 ? quiet : silenced(shifted(quiet, sampleRate, pitch), sampleRate, silent)
}

/** Sound with stretches of it at nought, fading out before and in after; the rest is untouched. */
export function silenced(samples: Float32Array, sampleRate: number, silent: readonly Silent[]): Float32Array {
  const out = samples.slice()
  const fade = Math.round((fadeMs * sampleRate) / 1000)
  for (const { fromMs, toMs } of silent) {
    const from = Math.max(0, Math.floor((fromMs * sampleRate) / 1000))
    const to = Math.min(out.length, Math.ceil((toMs * sampleRate) / 1000))
    if (to <= from) continue
    out.fill(0, from, to)
    for (let i = 1; i <= fade; i++) {
      const share = 0.5 - 0.5 * Math.cos((Math.PI * i) / (fade + 1))
      if (from - i >= 0) out[from - i]! *= share
      if (to + i - 1 < out.length) out[to + i - 1]! *= share
    }
  }
  return out
}

/**
 * Voices at another pitch and the same pace: played faster or slower, and then drawn out or together again. What makes
 * a voice one's own, its formants, moves along.
 *
 * @throws RangeError for a pitch outside of 0.5 to 2.
 */
export function shifted(samples: Float32Array, sampleRate: number, pitch: number): Float32Array {
  if (!(pitch >= lowestPitch && pitch <= highestPitch)) throw new RangeError(`a pitch of ${pitch}`)
  // In steps of 50 Hz, which is a third of a percent at 16 kHz, so that the filter stays small.
  const resampler = new Resampler(Math.round((sampleRate * pitch) / 50) * 50, sampleRate)
  const parts = [resampler.push(samples), resampler.flush()]
  const played = new Float32Array(parts[0]!.length + parts[1]!.length)
  played.set(parts[0]!)
  played.set(parts[1]!, parts[0]!.length)
  return stretched(played, sampleRate, samples.length)
}

/** Two periods of a deep voice at a time; and half a period to either side to find where they fit together. */
const [frameMs, searchMs] = [32, 9]

/**
 * The same sound over another number of samples, its pitch kept: frames are laid half over each other, each taken
 * where it best continues the one before (WSOLA: Verhelst and Roelands 1993, ICASSP 2, 554–557).
 */
export function stretched(samples: Float32Array, sampleRate: number, length: number): Float32Array {
  const half = Math.round((frameMs * sampleRate) / 2000)
  const reach = Math.round((searchMs * sampleRate) / 1000)
  const window = Float32Array.from(
    { length: 2 * half },
    (_, i) => 0.5 - 0.5 * Math.cos((Math.PI * (i + 0.5)) / half),
  )
  const out = new Float32Array(length)
  const pace = samples.length / length
  const at = (index: number) => samples[index] ?? 0
  // The first frame begins half a frame early, so that the first samples too are in two.
  let taken = -half
  for (let start = -half; start < length; start += half) {
    if (start > -half) {
      const natural = taken + half
      taken = bestNear(samples, Math.round((start + half) * pace) - half, natural, reach, 2 * half)
    }
    for (let i = Math.max(0, -start); i < 2 * half && start + i < length; i++)
      out[start + i]! += window[i]! * at(taken + i)
  }
  return out
}

/** Where near `due` the sound is most like it is from `natural` on (normalised correlation). */
function bestNear(
  samples: Float32Array,
  due: number,
  natural: number,
  reach: number,
  length: number,
): number {
  let [best, bestLikeness] = [due, -Infinity]
  for (let from = due - reach; from <= due + reach; from++) {
    let [product, energy] = [0, 1e-9]
    const first = Math.max(0, -from, -natural)
    const end = Math.min(length, samples.length - from, samples.length - natural)
    // Every other sample tells as well, in half the time.
    for (let i = first; i < end; i += 2) {
      const sample = samples[from + i]!
      product += sample * samples[natural + i]!
      energy += sample * sample
    }
    const likeness = product / Math.sqrt(energy)
    if (likeness > bestLikeness) [best, bestLikeness] = [from, likeness]
  }
  return best
}
