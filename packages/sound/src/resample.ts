/**
 * Changes the rate of a stream of samples with a windowed sinc (Smith, «Digital Audio Resampling»; Crochiere and
 * Rabiner 1983). What the new rate cannot hold is filtered away first; the sound is not shifted in time.
 */
export class Resampler {
  readonly #phases: readonly Float32Array[]
  readonly #up: number
  readonly #down: number
  /** How many input samples the filter reaches to either side. */
  readonly #reach: number
  /** Input not yet done with, beginning at input sample `#first`. */
  #held: Float32Array
  #first: number
  #taken = 0
  #given = 0

  constructor(from: number, to: number) {
    const shared = gcd(from, to)
    this.#up = to / shared
    this.#down = from / shared
    const slowdown = Math.max(1, from / to)
    this.#reach = Math.ceil(crossings * slowdown)
    this.#phases = from === to ? [] : filters(this.#up, this.#reach, slowdown)
    this.#held = new Float32Array(this.#reach)
    this.#first = -this.#reach
  }

  /** The new samples that these make ready. */
  push(samples: Float32Array): Float32Array {
    this.#taken += samples.length
    if (this.#phases.length === 0) return samples
    const held = new Float32Array(this.#held.length + samples.length)
    held.set(this.#held)
    held.set(samples, this.#held.length)
    return this.#give(held, Infinity)
  }

  /** The last samples; in all there come as many seconds as went in. */
  flush(): Float32Array {
    if (this.#phases.length === 0) return new Float32Array(0)
    const held = new Float32Array(this.#held.length + this.#reach + 1)
    held.set(this.#held)
    return this.#give(held, Math.round((this.#taken * this.#up) / this.#down))
  }

  #give(held: Float32Array, limit: number): Float32Array {
    const reach = this.#reach
    const end = this.#first + held.length - reach
    const ready = Math.max(0, Math.min(limit, Math.ceil((end * this.#up) / this.#down)) - this.#given)
    const out = new Float32Array(ready)
    for (let i = 0; i < ready; i++) {
      const place = (this.#given + i) * this.#down
      const phase = place % this.#up
      const filter = this.#phases[phase]!
      const start = (place - phase) / this.#up - reach + 1 - this.#first
      let sum = 0
      for (let k = 0; k < filter.length; k++) sum += filter[k]! * held[start + k]!
      out[i] = sum
    }
    this.#given += ready
    const next = Math.floor((this.#given * this.#down) / this.#up) - reach + 1
    this.#held = held.slice(Math.max(0, next - this.#first))
    this.#first += held.length - this.#held.length
    return out
  }
}

/** Zero crossings of the sinc to either side: 16 keep the pass band within 0.1 dB up to nine tenths of it. */
const crossings = 16
const passBand = 0.95

/** For each fraction of a sample, the weights of the 2 · reach input samples around it. */
function filters(phases: number, reach: number, slowdown: number): Float32Array[] {
  const cutoff = passBand / slowdown
  return Array.from({ length: phases }, (_, phase) => {
    const weights = Float64Array.from({ length: 2 * reach }, (_, k) => {
      const distance = k - reach + 1 - phase / phases
      const x = distance * cutoff
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
      return sinc * blackman(distance / reach)
    })
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return Float32Array.from(weights, (weight) => weight / sum)
  })
}

function blackman(x: number): number {
  if (Math.abs(x) >= 1) return 0
  return 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x)
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
