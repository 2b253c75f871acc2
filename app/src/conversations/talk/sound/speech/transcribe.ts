import {
  decodeMono,
  type FindOptions,
  findPauses,
  type Readable,
  Resampler,
  speechRate,
  type Stretch,
  stretchesOf,
} from '@lydhoer/sound'

/** What was heard in a stretch of talk. Its times say when to listen, and are no evidence of pauses. */
export interface Heard extends Stretch {
  text: string
}

/** Turns samples at 16 kHz into words. */
export type Recognise = (samples: Float32Array) => string

/** Finding the pauses takes so much of the way. */
const firstPart = 0.1

/**
 * Writes down what is said in a file, stretch by stretch, in bounded memory. It reads the file twice: for where
 * the pauses are, and for the talk between them.
 *
 * @throws Undecodable, or TooLong past `maxSeconds`; when cancelled, the signal's reason.
 */
export async function transcribe(
  file: Readable,
  recognise: Recognise,
  options: FindOptions,
): Promise<{ durationMs: number; heard: Heard[] }> {
  const { progress, signal } = options
  const found = await findPauses(file, { ...options, progress: (part) => progress?.(part * firstPart) })
  const listener = new Listener(stretchesOf(found), recognise, (heardMs) => {
    signal?.throwIfAborted()
    progress?.(firstPart + (1 - firstPart) * Math.min(1, heardMs / found.durationMs))
  })
  let resampler: Resampler | null = null
  await decodeMono(
    file,
    (sampleRate) => {
      const made = (resampler = new Resampler(sampleRate, speechRate))
      return (samples) => listener.push(made.push(samples))
    },
    { maxSeconds: options.maxSeconds },
  )
  // TypeScript does not see the assignment in the callback.
  const rest = (resampler as Resampler | null)?.flush()
  if (rest) listener.push(rest)
  listener.end()
  progress?.(1)
  return { durationMs: found.durationMs, heard: listener.heard }
}

/** Gathers each stretch's samples as they come by, and has it recognised when it is whole. */
class Listener {
  readonly heard: Heard[] = []
  readonly #stretches: readonly Stretch[]
  readonly #recognise: Recognise
  readonly #done: (heardMs: number) => void
  #next = 0
  #at = 0
  #gathered: Float32Array = new Float32Array(0)
  #filled = 0

  constructor(stretches: readonly Stretch[], recognise: Recognise, done: (heardMs: number) => void) {
    this.#stretches = stretches
    this.#recognise = recognise
    this.#done = done
  }

  push(samples: Float32Array): void {
    const end = this.#at + samples.length
    for (let stretch; (stretch = this.#stretches[this.#next]);) {
      const [from, to] = [sampleAt(stretch.fromMs), sampleAt(stretch.toMs)]
      if (end <= from) break
      if (this.#filled === 0) this.#gathered = new Float32Array(to - from)
      const piece = samples.subarray(
        Math.max(0, from + this.#filled - this.#at),
        Math.min(samples.length, to - this.#at),
      )
      this.#gathered.set(piece, this.#filled)
      this.#filled += piece.length
      if (end < to) break
      this.#hear(stretch)
    }
    this.#at = end
  }

  /** What is left when the sound ends a little before its last stretch does. */
  end(): void {
    const stretch = this.#stretches[this.#next]
    if (stretch && this.#filled > 0) this.#hear(stretch)
  }

  #hear(stretch: Stretch): void {
    const text = this.#recognise(this.#gathered.subarray(0, this.#filled)).trim()
    if (text !== '') this.heard.push({ ...stretch, text })
    this.#filled = 0
    this.#next++
    this.#done(stretch.toMs)
  }
}

const sampleAt = (ms: number) => Math.round((ms * speechRate) / 1000)
