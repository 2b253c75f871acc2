import { inverseMdct } from '../inverse-mdct.ts'
import { eightShort, longStart, longStop, type WindowInfo } from './window.ts'

/** Rising halves of the windows, by shape: sine and Kaiser-Bessel derived (4.6.11.3.2). */
const longRise = [sineRise(1024), kaiserRise(1024, 4)] as const
const shortRise = [sineRise(128), kaiserRise(128, 6)] as const

function sineRise(n: number): Float32Array {
  return Float32Array.from({ length: n }, (_, i) => Math.sin((Math.PI / (2 * n)) * (i + 0.5)))
}

function kaiserRise(n: number, alpha: number): Float32Array {
  const kernel = Array.from({ length: n + 1 }, (_, j) =>
    bessel0(Math.PI * alpha * Math.sqrt(1 - ((2 * j) / n - 1) ** 2)),
  )
  const total = kernel.reduce((sum, value) => sum + value, 0)
  let sum = 0
  return Float32Array.from({ length: n }, (_, i) => Math.sqrt((sum += kernel[i]!) / total))
}

/** The modified Bessel function of the first kind and order zero, by its series. */
function bessel0(x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > sum * 1e-12; k++) sum += term *= (x / (2 * k)) ** 2
  return sum
}

/** Turns one channel's spectra into sound, each packet overlapping the one before (4.6.11). */
export class FilterBank {
  readonly #long = inverseMdct(2048)
  readonly #short = inverseMdct(256)
  readonly #block = new Float32Array(2048)
  readonly #eighth = new Float32Array(256)
  #overlap = new Float32Array(1024)
  #shapeBefore = 0

  /** 1024 samples in the range −1 to 1. */
  next(info: WindowInfo, spectrum: Float32Array): Float32Array {
    const block = this.#block
    if (info.sequence === eightShort) this.#eight(info.shape, spectrum)
    else {
      this.#long(spectrum, block)
      this.#windowLong(info)
    }
    this.#shapeBefore = info.shape
    const out = new Float32Array(1024)
    // The transform's factor 2/N, and 16-bit size to one.
    const scale = (info.sequence === eightShort ? 2 / 256 : 2 / 2048) / 32768
    for (let i = 0; i < 1024; i++) {
      out[i] = block[i]! * scale + this.#overlap[i]!
      this.#overlap[i] = block[1024 + i]! * scale
    }
    return out
  }

  #windowLong(info: WindowInfo): void {
    const block = this.#block
    if (info.sequence === longStop) {
      const rise = shortRise[this.#shapeBefore as 0 | 1]
      block.fill(0, 0, 448)
      for (let i = 0; i < 128; i++) block[448 + i]! *= rise[i]!
    } else {
      const rise = longRise[this.#shapeBefore as 0 | 1]
      for (let i = 0; i < 1024; i++) block[i]! *= rise[i]!
    }
    if (info.sequence === longStart) {
      const fall = shortRise[info.shape as 0 | 1]
      for (let i = 0; i < 128; i++) block[1472 + i]! *= fall[127 - i]!
      block.fill(0, 1600)
    } else {
      const fall = longRise[info.shape as 0 | 1]
      for (let i = 0; i < 1024; i++) block[1024 + i]! *= fall[1023 - i]!
    }
  }

  #eight(shape: number, spectrum: Float32Array): void {
    const block = this.#block.fill(0)
    const fall = shortRise[shape as 0 | 1]
    for (let w = 0; w < 8; w++) {
      this.#short(spectrum.subarray(w * 128, w * 128 + 128), this.#eighth)
      const rise = w === 0 ? shortRise[this.#shapeBefore as 0 | 1] : fall
      const start = 448 + w * 128
      for (let i = 0; i < 128; i++) {
        block[start + i]! += this.#eighth[i]! * rise[i]!
        block[start + 128 + i]! += this.#eighth[128 + i]! * fall[127 - i]!
      }
    }
  }
}
