import { BadPacket, type BitReader } from '../bits.ts'
import { scaleFactorBook, spectralBooks, type CodeBook } from './code-books.ts'

/** Reads one value of a code book whose codes rise with their lengths: bit by bit, past those of each length. */
export type ReadCode = (bits: BitReader) => number

function reader(book: CodeBook): ReadCode {
  const { counts, symbols } = book
  // Most codes are short: a table of the next eight bits answers at once, the rest go bit by bit.
  const quick = new Int16Array(256).fill(-1)
  const quickLength = new Uint8Array(256)
  let code = 0
  let index = 0
  for (let length = 1; length <= 8 && length <= counts.length; length++) {
    code <<= 1
    for (let i = 0; i < (counts[length - 1] ?? 0); i++, code++, index++)
      for (let tail = 0; tail < 1 << (8 - length); tail++) {
        const at = (code << (8 - length)) | tail
        quick[at] = symbols[index] ?? 0
        quickLength[at] = length
      }
  }
  return (bits) => {
    const next = bits.peek16() >> 8
    const found = quick[next]!
    if (found >= 0) {
      bits.skip(quickLength[next]!)
      return found
    }
    let value = 0
    let first = 0
    let before = 0
    for (const count of counts) {
      value = value * 2 + bits.bit()
      if (value - first < count) return symbols[before + value - first]!
      before += count
      first = (first + count) * 2
    }
    throw new BadPacket('no such code')
  }
}

export const readScaleFactor: ReadCode = reader(scaleFactorBook)
const readers = Array.from({ length: 12 }, (_, n) => {
  const book = spectralBooks[n]
  return book ? reader(book) : null
})

/** Values per step, how many values a place can take, and whether signs follow: table 4.151. */
const shapes = [
  null,
  { many: 4, base: 3, signed: true },
  { many: 4, base: 3, signed: true },
  { many: 4, base: 3, signed: false },
  { many: 4, base: 3, signed: false },
  { many: 2, base: 9, signed: true },
  { many: 2, base: 9, signed: true },
  { many: 2, base: 8, signed: false },
  { many: 2, base: 8, signed: false },
  { many: 2, base: 13, signed: false },
  { many: 2, base: 13, signed: false },
  { many: 2, base: 17, signed: false },
] as const

const escapeBook = 11

/** Reads the quantised values [from, to) of a spectrum with one code book. */
export function readSpectrum(bits: BitReader, book: number, out: Int32Array, from: number, to: number): void {
  const shape = shapes[book]
  const read = readers[book]
  if (!shape || !read) throw new BadPacket('no such code book')
  const { many, base, signed } = shape
  const shift = signed ? (base - 1) / 2 : 0
  for (let at = from; at < to; at += many) {
    let index = read(bits)
    for (let i = many - 1; i >= 0; i--) {
      out[at + i] = (index % base) - shift
      index = Math.floor(index / base)
    }
    if (signed) continue
    for (let i = 0; i < many; i++) if (out[at + i] !== 0 && bits.bit()) out[at + i] = -out[at + i]!
    if (book !== escapeBook) continue
    for (let i = 0; i < many; i++) {
      const value = out[at + i]!
      if (value === 16) out[at + i] = readEscape(bits)
      else if (value === -16) out[at + i] = -readEscape(bits)
    }
  }
}

/** 4.6.3.3: as many ones as the number has bits beyond four, a zero, then the bits below the first. */
function readEscape(bits: BitReader): number {
  let length = 4
  while (bits.bit()) if (++length > 12) throw new BadPacket('an escape is too long')
  return (1 << length) + bits.bits(length)
}
