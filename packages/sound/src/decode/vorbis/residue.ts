import { BadPacket } from '../bits.ts'
import type { VorbisBits } from './bits.ts'
import { readEntry, type CodeBook } from './code-book.ts'
import { bookAt } from './floor.ts'

/** A residue (section 8): what is left of the spectrum when its rough shape is taken out. */
export interface Residue {
  kind: number
  begin: number
  end: number
  partitionSize: number
  classifications: number
  classBook: number
  /** For each class and pass a code book, or −1. */
  books: number[][]
}

export function readResidue(bits: VorbisBits): Residue {
  const kind = bits.bits(16)
  if (kind > 2) throw new BadPacket('no such kind of residue')
  const [begin, end] = [bits.bits(24), bits.bits(24)]
  const partitionSize = bits.bits(24) + 1
  const classifications = bits.bits(6) + 1
  const classBook = bits.bits(8)
  const cascades = Array.from({ length: classifications }, () => {
    const low = bits.bits(3)
    return low + (bits.bit() ? bits.bits(5) * 8 : 0)
  })
  const books = cascades.map((cascade) =>
    Array.from({ length: 8 }, (_, pass) => (cascade & (1 << pass) ? bits.bits(8) : -1)),
  )
  return { kind, begin, end, partitionSize, classifications, classBook, books }
}

/**
 * Adds the residue to the spectra of the channels that share it; a null channel is silent. A packet that ends in
 * the middle is no fault: what has come counts (8.6.2).
 */
export function addResidue(
  bits: VorbisBits,
  residue: Residue,
  books: CodeBook[],
  spectra: (Float32Array | null)[],
  size: number,
): void {
  if (residue.kind !== 2) return decode(bits, residue, books, spectra, size)
  // The second kind carries all channels as one, woven together; all if any.
  if (spectra.every((spectrum) => spectrum === null)) return
  const woven = new Float32Array(size * spectra.length)
  decode(bits, residue, books, [woven], woven.length)
  spectra.forEach((spectrum, channel) => {
    if (spectrum) for (let i = 0; i < size; i++) spectrum[i] = woven[i * spectra.length + channel]!
  })
}

function decode(
  bits: VorbisBits,
  residue: Residue,
  books: CodeBook[],
  vectors: (Float32Array | null)[],
  size: number,
): void {
  const begin = Math.min(residue.begin, size)
  const { partitionSize, classifications } = residue
  const partitions = Math.floor((Math.min(residue.end, size) - begin) / partitionSize)
  const classBook = bookAt(books, residue.classBook)
  const classes = vectors.map(() => new Uint8Array(partitions + classBook.dimensions))
  try {
    for (let pass = 0; pass < 8; pass++)
      for (let first = 0; first < partitions; first += classBook.dimensions) {
        if (pass === 0)
          vectors.forEach((vector, v) => {
            if (!vector) return
            let value = readEntry(bits, classBook)
            for (let i = classBook.dimensions - 1; i >= 0; i--) {
              classes[v]![first + i] = value % classifications
              value = Math.floor(value / classifications)
            }
          })
        for (let p = first; p < first + classBook.dimensions && p < partitions; p++)
          vectors.forEach((vector, v) => {
            const book = residue.books[classes[v]![p]!]![pass]!
            if (vector && book >= 0)
              addPartition(bits, bookAt(books, book), residue, vector, begin + p * partitionSize)
          })
      }
  } catch (error) {
    if (!(error instanceof BadPacket)) throw error
  }
}

function addPartition(
  bits: VorbisBits,
  book: CodeBook,
  residue: Residue,
  out: Float32Array,
  at: number,
): void {
  const { dimensions, vectors } = book
  if (!vectors) throw new BadPacket('a residue needs a book of vectors')
  const { partitionSize, kind } = residue
  const steps = partitionSize / dimensions
  for (let step = 0; step < steps; step++) {
    const from = readEntry(bits, book) * dimensions
    // The first kind spreads a vector over the partition; the others lay them end to end.
    for (let i = 0; i < dimensions; i++)
      out[kind === 0 ? at + step + i * steps : at + step * dimensions + i]! += vectors[from + i]!
  }
}
