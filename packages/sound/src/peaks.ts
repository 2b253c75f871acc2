/**
 * The outline of the sound that the listening page draws: for each twentieth of a second the lowest and the
 * highest sample, each one signed byte. Three hours are 432 KB.
 */
export const peaksPerSecond = 20

/** Gathers peaks from a stream of 16-bit samples. */
export class PeakMeter {
  readonly #perPeak: number
  #peaks = Buffer.alloc(4096)
  #bytes = 0
  #low = 0
  #high = 0
  #count = 0

  constructor(sampleRate: number) {
    this.#perPeak = sampleRate / peaksPerSecond
  }

  push(samples: Int16Array): void {
    for (const sample of samples) {
      if (sample < this.#low) this.#low = sample
      if (sample > this.#high) this.#high = sample
      if (++this.#count >= this.#perPeak) this.#close()
    }
  }

  /** All peaks: low, high, low, high … */
  end(): Buffer {
    if (this.#count > 0) this.#close()
    return this.#peaks.subarray(0, this.#bytes)
  }

  #close(): void {
    if (this.#bytes + 2 > this.#peaks.length)
      this.#peaks = Buffer.concat([this.#peaks, Buffer.alloc(this.#peaks.length)])
    this.#bytes = this.#peaks.writeInt8(Math.floor(this.#low / 256), this.#bytes)
    this.#bytes = this.#peaks.writeInt8(Math.min(127, Math.ceil(this.#high / 256)), this.#bytes)
    this.#low = this.#high = this.#count = 0
  }
}

/**
 * Peaks as the player wants them: for each twentieth of a second the one of low and high that lies farther from
 * zero, −1 to 1.
 *
 * @example peaksForPlayer(Buffer.from([0xc0, 0x20])) // [-0.5]
 */
export function peaksForPlayer(peaks: Uint8Array): number[] {
  const signed = new Int8Array(peaks.buffer, peaks.byteOffset, peaks.length)
  return Array.from({ length: signed.length / 2 }, (_, i) => {
    const [low, high] = [signed[2 * i]!, signed[2 * i + 1]!]
    return (-low > high ? low : high) / 128
  })
}
