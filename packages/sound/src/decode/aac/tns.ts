import type { BitReader } from '../bits.ts'
import type { WindowInfo } from './window.ts'

/**
 * Temporal noise shaping (4.6.9): a filter along the spectrum that puts the noise where the sound is loud.
 */
export interface TnsFilter {
  /** How many bands it spans, counted downwards. */
  length: number
  downwards: boolean
  /** The all-pole filter a[1…]; empty for none. */
  poles: Float64Array
}

/** Reads tns_data: the filters of each window, from the highest band down. */
export function readTns(bits: BitReader, isShort: boolean): TnsFilter[][] {
  return Array.from({ length: isShort ? 8 : 1 }, () => {
    const count = bits.bits(isShort ? 1 : 2)
    const resolution = count > 0 ? bits.bit() + 3 : 3
    return Array.from({ length: count }, () => {
      const length = bits.bits(isShort ? 4 : 6)
      const order = bits.bits(isShort ? 3 : 5)
      if (order === 0) return { length, downwards: false, poles: new Float64Array(0) }
      const downwards = bits.bit() === 1
      const width = resolution - bits.bit()
      const reflections = Array.from({ length: order }, () => {
        const q = bits.signed(width)
        return Math.sin((q * Math.PI) / 2 / (2 ** (resolution - 1) + (q >= 0 ? -0.5 : 0.5)))
      })
      return { length, downwards, poles: polesOf(reflections) }
    })
  })
}

/** Reflection coefficients to a direct-form filter: the step-up recursion. */
function polesOf(reflections: readonly number[]): Float64Array {
  let a = [1]
  for (const r of reflections) {
    const m = a.length
    a = Array.from({ length: m + 1 }, (_, i) => (a[i] ?? 0) + r * (a[m - i] ?? 0))
  }
  return Float64Array.from(a.slice(1))
}

/** Applies the filters to a channel's spectrum in place. */
export function applyTns(filters: TnsFilter[][], info: WindowInfo, spectrum: Float32Array): void {
  const size = filters.length === 8 ? 128 : 1024
  const { offsets, count, tnsBands } = info.bands
  const limit = Math.min(tnsBands, info.maxBand)
  filters.forEach((window, w) => {
    let bottom = count
    for (const { length, downwards, poles } of window) {
      const top = bottom
      bottom = Math.max(top - length, 0)
      const from = w * size + offsets[Math.min(bottom, limit)]!
      const to = w * size + offsets[Math.min(top, limit)]!
      const step = downwards ? -1 : 1
      const first = downwards ? to - 1 : from
      for (let n = 0; n < to - from; n++) {
        const at = first + n * step
        let value = spectrum[at]!
        for (let i = 0; i < poles.length && i < n; i++) value -= poles[i]! * spectrum[at - (i + 1) * step]!
        spectrum[at] = value
      }
    }
  })
}
