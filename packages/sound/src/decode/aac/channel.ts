import { BadPacket, type BitReader } from '../bits.ts'
import { readScaleFactor, readSpectrum } from './huffman.ts'
import { eightShort, readWindowInfo, type WindowInfo } from './window.ts'
import { readTns, type TnsFilter } from './tns.ts'

/** Code books that stand for something other than values: tables 4.8.3 and 4.6.13. */
export const zeroBook = 0
export const noiseBook = 13
export const intensityOutOfPhase = 14
export const intensityInPhase = 15

/** One channel of one packet. */
export interface Channel {
  info: WindowInfo
  /** Code book and scale factor per group and band, at [group * maxBand + band]. */
  books: Uint8Array
  factors: Int16Array
  tns: TnsFilter[][] | null
  spectrum: Float32Array
}

/** Reads individual_channel_stream (4.4.2.7) and gives the values at their true size. */
export function readChannel(bits: BitReader, rateIndex: number, shared: WindowInfo | null): Channel {
  const gain = bits.bits(8)
  const info = shared ?? readWindowInfo(bits, rateIndex)
  const books = readSections(bits, info)
  const factors = readFactors(bits, books, gain)
  const pulses = bits.bit() ? readPulses(bits, info) : null
  const tns = bits.bit() ? readTns(bits, info.sequence === eightShort) : null
  if (bits.bit()) throw new BadPacket('gain control does not belong in AAC of low complexity')
  const values = new Int32Array(1024)
  readValues(bits, info, books, values)
  for (const { at, by } of pulses ?? []) {
    if (at >= 1024) throw new BadPacket('a pulse outside the spectrum')
    values[at]! += values[at]! > 0 ? by : -by
  }
  return { info, books, factors, tns, spectrum: scaled(info, books, factors, values) }
}

function readSections(bits: BitReader, info: WindowInfo): Uint8Array {
  const { maxBand, groups, sequence } = info
  const width = sequence === eightShort ? 3 : 5
  const more = (1 << width) - 1
  const books = new Uint8Array(groups.length * maxBand)
  for (let group = 0; group < groups.length; group++)
    for (let band = 0; band < maxBand;) {
      const book = bits.bits(4)
      if (book === 12) throw new BadPacket('no such code book')
      let length = 0
      let step = bits.bits(width)
      for (; step === more; step = bits.bits(width)) length += more
      length += step
      if (length === 0 || band + length > maxBand) throw new BadPacket('a section reaches too far')
      books.fill(book, group * maxBand + band, group * maxBand + band + length)
      band += length
    }
  return books
}

function readFactors(bits: BitReader, books: Uint8Array, gain: number): Int16Array {
  const factors = new Int16Array(books.length)
  let scale = gain
  let position = 0
  let noise = gain - 90
  let firstNoise = true
  for (let i = 0; i < books.length; i++) {
    const book = books[i]!
    if (book === zeroBook) continue
    if (book === noiseBook) {
      noise += firstNoise ? bits.bits(9) - 256 : readScaleFactor(bits) - 60
      firstNoise = false
      factors[i] = noise
    } else if (book >= intensityOutOfPhase) factors[i] = position += readScaleFactor(bits) - 60
    else factors[i] = scale += readScaleFactor(bits) - 60
  }
  return factors
}

function readPulses(bits: BitReader, info: WindowInfo): { at: number; by: number }[] {
  if (info.sequence === eightShort) throw new BadPacket('pulses do not belong in short windows')
  const count = bits.bits(2) + 1
  let at = info.bands.offsets[Math.min(bits.bits(6), info.bands.count)]!
  return Array.from({ length: count }, () => {
    at += bits.bits(5)
    return { at, by: bits.bits(4) }
  })
}

/** Each band of each window: its group, its place among the scale factors, and where its values are. */
export function eachBand(
  info: WindowInfo,
  work: (place: number, from: number, to: number, group: number, band: number) => void,
): void {
  const { offsets } = info.bands
  const size = info.sequence === eightShort ? 128 : 1024
  let window = 0
  for (let group = 0; group < info.groups.length; group++) {
    for (let band = 0; band < info.maxBand; band++)
      for (let w = 0; w < info.groups[group]!; w++) {
        const start = (window + w) * size
        work(group * info.maxBand + band, start + offsets[band]!, start + offsets[band + 1]!, group, band)
      }
    window += info.groups[group]!
  }
}

function readValues(bits: BitReader, info: WindowInfo, books: Uint8Array, out: Int32Array): void {
  eachBand(info, (place, from, to) => {
    const book = books[place]!
    if (book !== zeroBook && book < noiseBook) readSpectrum(bits, book, out, from, to)
  })
}

const power = Float64Array.from({ length: 8192 }, (_, n) => n ** (4 / 3))
let seed = 1

/** 4.6.2 and 4.6.13: size = |q|^(4/3) · 2^((factor − 100) / 4); a band of noise gets noise of its energy. */
function scaled(info: WindowInfo, books: Uint8Array, factors: Int16Array, values: Int32Array): Float32Array {
  const out = new Float32Array(1024)
  eachBand(info, (place, from, to) => {
    const book = books[place]!
    if (book === noiseBook) return fillWithNoise(out, from, to, 2 ** (factors[place]! / 4))
    if (book === zeroBook || book > noiseBook) return
    const scale = 2 ** ((factors[place]! - 100) / 4)
    for (let i = from; i < to; i++) {
      const q = values[i]!
      if (q !== 0) out[i] = q > 0 ? power[q & 8191]! * scale : -power[-q & 8191]! * scale
    }
  })
  return out
}

function fillWithNoise(out: Float32Array, from: number, to: number, scale: number): void {
  let energy = 0
  for (let i = from; i < to; i++) {
    // A linear congruential generator (Numerical Recipes); any noise will do.
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0
    out[i] = seed
    energy += seed * seed
  }
  const factor = scale / Math.sqrt(energy || 1)
  for (let i = from; i < to; i++) out[i]! *= factor
}
