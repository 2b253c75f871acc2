import { BadPacket, type BitReader } from '../bits.ts'
import { bandsOf, type Bands } from './bands.ts'

export const onlyLong = 0
export const longStart = 1
export const eightShort = 2
export const longStop = 3

/** How the 1024 values of one channel are laid out: one window, or eight short ones in groups (4.4.2.1). */
export interface WindowInfo {
  sequence: number
  /** 0 sine, 1 Kaiser-Bessel derived. */
  shape: number
  maxBand: number
  /** How many windows each group has; they share scale factors. */
  groups: number[]
  bands: Bands
}

export function readWindowInfo(bits: BitReader, rateIndex: number): WindowInfo {
  bits.skip(1)
  const sequence = bits.bits(2)
  const shape = bits.bit()
  const bands = bandsOf(rateIndex, sequence === eightShort)
  const groups = [1]
  const maxBand = bits.bits(sequence === eightShort ? 4 : 6)
  if (sequence === eightShort) {
    for (let i = 0; i < 7; i++)
      if (bits.bit()) groups[groups.length - 1]! += 1
      else groups.push(1)
  } else if (bits.bit()) throw new BadPacket('prediction does not belong in AAC of low complexity')
  if (maxBand > bands.count) throw new BadPacket('more bands than there are')
  return { sequence, shape, maxBand, groups, bands }
}
