/** Samples a second that speech is looked for in. */
export const speechRate = 16_000

/** How far apart the measurements of loudness lie. */
export const frameMs = 5

const frameSamples = (speechRate * frameMs) / 1000

/** A step of loudness as it is kept, in dB; three hours in two bands take 4 MB. */
const stepDb = 0.5
const lowestDb = -115

/**
 * Loudness over time in two bands, in steps of half a dB, one for each 5 ms. Voices fade out in the low band and
 * begin with hisses in the high one, so a border is where the first of them begins or the last of them ends.
 */
export interface Outline {
  low: Uint8Array
  high: Uint8Array
}

/** How many steps a difference in dB is. */
export const stepsOf = (db: number) => db / stepDb

/** Measures loudness in a stream of samples at 16 kHz, in bounded memory. */
export class LoudnessMeter {
  readonly #low = new GrowingBytes()
  readonly #high = new GrowingBytes()
  #rumble = 0
  #deep = 0
  #lowEnergy = 0
  #highEnergy = 0
  #count = 0

  push(samples: Float32Array): void {
    let [rumble, deep, low, high, count] = [
      this.#rumble,
      this.#deep,
      this.#lowEnergy,
      this.#highEnergy,
      this.#count,
    ]
    for (const sample of samples) {
      rumble += rumbleShare * (sample - rumble)
      deep += deepShare * (sample - deep)
      const below = deep - rumble
      const above = sample - deep
      low += below * below
      high += above * above
      if (++count < frameSamples) continue
      this.#low.push(kept(low / frameSamples))
      this.#high.push(kept(high / frameSamples))
      low = high = count = 0
    }
    this.#rumble = rumble
    this.#deep = deep
    this.#lowEnergy = low
    this.#highEnergy = high
    this.#count = count
  }

  /** All that was measured; a last frame that is not whole is left out. */
  end(): Outline {
    return { low: this.#low.bytes(), high: this.#high.bytes() }
  }
}

/** One-pole filters: under 80 Hz is the room and the table; 1,200 Hz parts voice from hiss. */
const shareAt = (hertz: number) => 1 - Math.exp((-2 * Math.PI * hertz) / speechRate)
const rumbleShare = shareAt(80)
const deepShare = shareAt(1200)

function kept(energy: number): number {
  const db = 10 * Math.log10(energy + 1e-12)
  return Math.max(0, Math.min(255, Math.round((db - lowestDb) / stepDb)))
}

/** Bytes that come one at a time. */
export class GrowingBytes {
  #bytes = new Uint8Array(16_384)
  #length = 0

  push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2)
      more.set(this.#bytes)
      this.#bytes = more
    }
    this.#bytes[this.#length++] = byte
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}
