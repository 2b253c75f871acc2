import { decodeMono } from '../decode/decode.ts'
import { Resampler } from '../resample.ts'
import { pausesFrom, type PausesFound } from './borders.ts'
import { LoudnessMeter, speechRate } from './loudness.ts'
import { SpeechDetector } from './speech-model.ts'
import type { Readable } from '../decode/packet.ts'

/** Finds the pauses in a stream of samples at 16 kHz; keeps about 14 bytes for each hundredth of a second. */
export class PauseFinder {
  readonly #loudness = new LoudnessMeter()
  readonly #detector = new SpeechDetector()
  #samples = 0

  push(samples: Float32Array): void {
    this.#samples += samples.length
    this.#loudness.push(samples)
    this.#detector.push(samples)
  }

  end(): PausesFound {
    const found = pausesFrom(this.#detector.end(), this.#loudness.end())
    return { durationMs: Math.round((this.#samples / speechRate) * 1000), ...found }
  }
}

export interface FindOptions {
  maxSeconds: number
  /** Told from 0 to 1 now and then. */
  progress?: (part: number) => void
  signal?: AbortSignal
}

/**
 * Finds the pauses in a file, in this thread and in bounded memory.
 *
 * @throws Undecodable, or TooLong past `maxSeconds`; when cancelled, the signal's reason.
 */
export async function findPauses(file: Readable, options: FindOptions): Promise<PausesFound> {
  const finder = new PauseFinder()
  let resampler: Resampler | null = null
  await decodeMono(
    file,
    (sampleRate) => {
      const made = (resampler = new Resampler(sampleRate, speechRate))
      return (samples) => {
        options.signal?.throwIfAborted()
        finder.push(made.push(samples))
      }
    },
    options,
  )
  // TypeScript does not see the assignment in the callback.
  const rest = (resampler as Resampler | null)?.flush()
  if (rest) finder.push(rest)
  return finder.end()
}
