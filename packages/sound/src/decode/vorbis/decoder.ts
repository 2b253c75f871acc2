import { BadPacket } from '../bits.ts'
import { simple, type PacketDecoder } from '../decoder.ts'
import { inverseMdct } from '../inverse-mdct.ts'
import { bitLength, VorbisBits } from './bits.ts'
import { applyFloor, readHeights } from './floor.ts'
import { addResidue } from './residue.ts'
import { readSetup, type Mapping, type Setup } from './setup.ts'

/** Vorbis, written from the Vorbis I specification (Xiph.Org, 2020). */
export function vorbisDecoder(description: Uint8Array): PacketDecoder {
  const setup = readSetup(description)
  const transforms = setup.blocks.map((size) => inverseMdct(size))
  const slopes = setup.blocks.map((size) =>
    // 1.3.2: the slope of a window, half a block long.
    Float32Array.from({ length: size / 2 }, (_, i) =>
      Math.sin((Math.PI / 2) * Math.sin(((i + 0.5) / size) * Math.PI) ** 2),
    ),
  )
  // The second half of the block before, for each channel.
  let before: Float32Array[] | null = null

  return simple(setup.sampleRate, (packet) => {
    const bits = new VorbisBits(packet)
    if (bits.bit()) throw new BadPacket('not a packet of sound')
    const mode = setup.modes[bits.bits(bitLength(setup.modes.length - 1))]
    const mapping = setup.mappings[mode?.mapping ?? -1]
    if (!mode || !mapping) throw new BadPacket('no such mode')
    const size = setup.blocks[mode.long as 0 | 1]
    const beforeLong = mode.long ? bits.bit() : 0
    const afterLong = mode.long ? bits.bit() : 0
    const spectra = readSpectra(bits, setup, mapping, size / 2)
    const blocks = spectra.map((spectrum) => {
      const block = new Float32Array(size)
      transforms[mode.long]!(spectrum, block)
      shape(block, slopes[mode.long ? beforeLong : 0]!, slopes[mode.long ? afterLong : 0]!)
      return block
    })
    const out = before ? blocks.map((block, channel) => overlap(before![channel]!, block)) : []
    before = blocks.map((block) => block.slice(size / 2))
    return out
  })
}

/** 4.3.2 to 4.3.6: floors, residues, couplings, and the product of shape and detail. */
function readSpectra(bits: VorbisBits, setup: Setup, mapping: Mapping, size: number): Float32Array[] {
  const { books, floors, residues, channels } = setup
  const submap = (channel: number) => mapping.submaps[mapping.submapOf[channel]!]!
  const spectra = Array.from({ length: channels }, () => new Float32Array(size))
  const heights = spectra.map((_, channel) => {
    const floor = floors[submap(channel).floor]
    if (!floor) throw new BadPacket('no such floor')
    return readHeights(bits, floor, books)
  })
  const carried = heights.map((height) => height !== null)
  for (const { magnitude, angle } of mapping.couplings)
    if (carried[magnitude] || carried[angle]) carried[magnitude] = carried[angle] = true

  mapping.submaps.forEach(({ residue }, s) => {
    const own = spectra.flatMap((spectrum, channel) =>
      mapping.submapOf[channel] === s ? [carried[channel] ? spectrum : null] : [],
    )
    const shared = residues[residue]
    if (!shared) throw new BadPacket('no such residue')
    addResidue(bits, shared, books, own, size)
  })
  for (const { magnitude, angle } of mapping.couplings.toReversed())
    uncouple(spectra[magnitude]!, spectra[angle]!)
  spectra.forEach((spectrum, channel) => {
    const height = heights[channel]
    if (height) applyFloor(floors[submap(channel).floor]!, height, spectrum)
    else spectrum.fill(0)
  })
  return spectra
}

/** 4.3.5: square polar back to two channels. */
function uncouple(magnitudes: Float32Array, angles: Float32Array): void {
  for (let i = 0; i < magnitudes.length; i++) {
    const m = magnitudes[i]!
    const a = angles[i]!
    const other = m > 0 === a > 0 ? m - a : m + a
    if (a > 0) angles[i] = other
    else {
      angles[i] = m
      magnitudes[i] = other
    }
  }
}

/** Windows a block; a long one beside a short one has a slope as short as its neighbour's. */
function shape(block: Float32Array, rise: Float32Array, fall: Float32Array): void {
  const half = block.length / 2
  const riseAt = half / 2 - rise.length / 2
  block.fill(0, 0, riseAt)
  for (let i = 0; i < rise.length; i++) block[riseAt + i]! *= rise[i]!
  const fallAt = half + half / 2 - fall.length / 2
  for (let i = 0; i < fall.length; i++) block[fallAt + i]! *= fall[fall.length - 1 - i]!
  block.fill(0, fallAt + fall.length)
}

/** 4.3.8: from the middle of the block before to the middle of this one. */
function overlap(before: Float32Array, block: Float32Array): Float32Array {
  const left = before.length
  const right = block.length / 2
  const out = new Float32Array((left + right) / 2)
  // The quarter points of the two blocks fall together, whatever their sizes.
  const shift = (right - left) / 2
  for (let i = 0; i < out.length; i++)
    out[i] = (before[i] ?? 0) + (i + shift >= 0 ? (block[i + shift] ?? 0) : 0)
  return out
}
