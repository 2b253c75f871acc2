/** Samples a second that speech is looked for in. */
export const speechRate = 16_000

/** How far apart the measurements of loudness lie. */
export const frameMs = 5

const frameSamples = (speechRate * frameMs) / 1000

/** A step of loudness as it is kept, in dB; three hours in all seven bands take 15 MB. */
const stepDb = 0.5
const lowestDb = -115

/**
 * Loudness over time in several bands, in steps of half a dB, one for each 5 ms. Voices fade out in the low bands and
 * begin with hisses in the high ones, so a border is where the first of them begins or the last of them ends.
 */
export type Outline = readonly Uint8Array[]

/** The same sound in few wide bands and in several narrow ones. */
export interface Outlines {
  /** Where it is quiet around, narrow bands hear sound past the end of talk that these do not. */
  wide: Outline
  /** A vowel that noise drowns in a wide band stands over it in the narrow one where it is strongest. */
  narrow: Outline
}

/** How many steps a difference in dB is. */
export const stepsOf = (db: number) => db / stepDb

/** Where each band begins, in Hz: under the first is the room and the table; the last one has no end. */
const wideFromHz = [80, 1200]
const narrowFromHz = [80, 300, 700, 1500, 3000]

/** Measures loudness in a stream of samples at 16 kHz, in bounded memory. */
export class LoudnessMeter {
  /** Narrow bands need steeper sides than wide ones, so that each hears little of the next. */
  readonly #wide = new BandMeter(wideFromHz, false)
  readonly #narrow = new BandMeter(narrowFromHz, true)

  push(samples: Float32Array): void {
    this.#wide.push(samples)
    this.#narrow.push(samples)
  }

  /** All that was measured; a last frame that is not whole is left out. */
  end(): Outlines {
    return { wide: this.#wide.end(), narrow: this.#narrow.end() }
  }
}

class BandMeter {
  readonly #bands: GrowingBytes[]
  readonly #energies: Float64Array
  /** The share of a new sample that the filter of one pole under each band takes. */
  readonly #shares: Float64Array
  readonly #steep: boolean
  /** What is below each band, after one filter and after two. */
  readonly #once: Float64Array
  readonly #twice: Float64Array
  #count = 0

  constructor(fromHz: readonly number[], steep: boolean) {
    this.#bands = fromHz.map(() => new GrowingBytes())
    this.#shares = Float64Array.from(fromHz, (hertz) => 1 - Math.exp((-2 * Math.PI * hertz) / speechRate))
    this.#energies = new Float64Array(fromHz.length)
    this.#once = new Float64Array(fromHz.length)
    this.#twice = new Float64Array(fromHz.length)
    this.#steep = steep
  }

  push(samples: Float32Array): void {
    const [shares, energies, once, twice, steep] = [
      this.#shares,
      this.#energies,
      this.#once,
      this.#twice,
      this.#steep,
    ]
    const last = shares.length - 1
    let count = this.#count
    for (const sample of samples) {
      let before = 0
      for (let band = 0; band <= last; band++) {
        let below = (once[band]! += shares[band]! * (sample - once[band]!))
        if (steep) below = twice[band]! += shares[band]! * (below - twice[band]!)
        if (band > 0) energies[band - 1]! += (below - before) ** 2
        before = below
      }
      energies[last]! += (sample - before) ** 2
      if (++count < frameSamples) continue
      this.#bands.forEach((bytes, band) => bytes.push(kept(energies[band]! / frameSamples)))
      energies.fill(0)
      count = 0
    }
    this.#count = count
  }

  end(): Outline {
    return this.#bands.map((bytes) => bytes.bytes())
  }
}

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
