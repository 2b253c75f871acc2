import { PeakMeter } from './peaks.ts'
import { Resampler } from './resample.ts'

/**
 * The listening copy: one channel, 16,000 samples a second, 16 bits, nothing else. Speech needs no more (ITU-T
 * G.722 calls 7 kHz wideband), every browser plays it, and a passage is cut out of it to the sample: what is not in
 * the passage is not in the clip.
 */
export const copyRate = 16_000
export const copyBytesPerMs = (copyRate * 2) / 1000

/** Makes the listening copy and its peaks out of a stream of samples of any rate. */
export class ListeningCopy {
  readonly #resampler: Resampler
  readonly #meter = new PeakMeter(copyRate)
  #samples = 0

  readonly #hears: (samples: Float32Array) => void

  /** @param hears told the samples of the copy too, −1 to 1, before they are made whole numbers. */
  constructor(sampleRate: number, hears: (samples: Float32Array) => void = () => undefined) {
    this.#hears = hears
    this.#resampler = new Resampler(sampleRate, copyRate)
  }

  /** The bytes of the copy that these samples make ready. */
  push(samples: Float32Array): Buffer {
    return this.#write(this.#resampler.push(samples))
  }

  /** The last bytes. */
  flush(): Buffer {
    return this.#write(this.#resampler.flush())
  }

  /** Known when all has been pushed and flushed. */
  result(): { durationMs: number; peaks: Buffer } {
    return { durationMs: Math.round((this.#samples / copyRate) * 1000), peaks: this.#meter.end() }
  }

  #write(samples: Float32Array): Buffer {
    this.#hears(samples)
    const whole = new Int16Array(samples.length)
    for (let i = 0; i < samples.length; i++)
      whole[i] = Math.max(-32768, Math.min(32767, Math.round(samples[i]! * 32768)))
    this.#samples += whole.length
    this.#meter.push(whole)
    const bytes = Buffer.from(whole.buffer, 0, whole.byteLength)
    return littleEndian ? bytes : bytes.swap16()
  }
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
