import type { BitReader } from '../bits.ts'
import { type Channel, eachBand, intensityInPhase, intensityOutOfPhase, noiseBook } from './channel.ts'
import type { WindowInfo } from './window.ts'

/** Which bands are carried as middle and side instead of left and right (4.6.8.1); null for none. */
export function readMiddleSide(bits: BitReader, info: WindowInfo): Uint8Array | null {
  const present = bits.bits(2)
  if (present === 0) return null
  const used = new Uint8Array(info.groups.length * info.maxBand)
  for (let i = 0; i < used.length; i++) used[i] = present === 1 ? bits.bit() : 1
  return used
}

/** Turns a pair back into left and right: middle/side, and intensity (4.6.8.2), where the right is a scaled left. */
export function unpair(left: Channel, right: Channel, middleSide: Uint8Array | null): void {
  const l = left.spectrum
  const r = right.spectrum
  eachBand(right.info, (place, from, to) => {
    const book = right.books[place]!
    const flagged = middleSide?.[place] === 1
    if (book === intensityInPhase || book === intensityOutOfPhase) {
      const sign = (book === intensityInPhase) === !flagged ? 1 : -1
      const scale = sign * 0.5 ** (right.factors[place]! / 4)
      for (let i = from; i < to; i++) r[i] = l[i]! * scale
    } else if (flagged && book !== noiseBook && left.books[place] !== noiseBook)
      for (let i = from; i < to; i++) {
        const middle = l[i]!
        const side = r[i]!
        l[i] = middle + side
        r[i] = middle - side
      }
  })
}
