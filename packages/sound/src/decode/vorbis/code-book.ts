import { BadPacket } from '../bits.ts'
import { bitLength, type VorbisBits } from './bits.ts'

/** A code book (section 3): codes for entries, and for some books a vector for each entry. */
export interface CodeBook {
  dimensions: number
  /** A tree as pairs of children: ≥ 0 another node, else −1 − entry. */
  tree: Int32Array
  /** One vector of `dimensions` for each entry, or null for a book of plain numbers. */
  vectors: Float32Array | null
}

/**
 * What is left for the code books of one file. A few bytes can ask for books of millions; those of real encoders hold
 * some ten thousand entries and some hundred thousand numbers in all.
 */
export interface Room {
  entries: number
  numbers: number
}
export const roomForBooks = (): Room => ({ entries: 1 << 17, numbers: 1 << 22 })

/** @throws BadPacket when there is no book, or no room left for it */
export function readCodeBook(bits: VorbisBits, room: Room): CodeBook {
  if (bits.bits(24) !== 0x564342) throw new BadPacket('a code book is missing')
  const dimensions = bits.bits(16)
  const entries = bits.bits(24)
  room.entries -= entries
  if (dimensions === 0 || room.entries < 0) throw new BadPacket('the code books are too large')
  const lengths = readLengths(bits, entries)
  return { dimensions, tree: treeOf(lengths), vectors: readVectors(bits, dimensions, entries, room) }
}

function readLengths(bits: VorbisBits, entries: number): Uint8Array {
  const lengths = new Uint8Array(entries)
  if (bits.bit()) {
    for (let entry = 0, length = bits.bits(5) + 1; entry < entries; length++) {
      const count = bits.bits(bitLength(entries - entry))
      if (length > 32 || entry + count > entries) throw new BadPacket('a code book holds too much')
      lengths.fill(length, entry, entry + count)
      entry += count
    }
    return lengths
  }
  const sparse = bits.bit()
  for (let entry = 0; entry < entries; entry++) if (!sparse || bits.bit()) lengths[entry] = bits.bits(5) + 1
  return lengths
}

/**
 * 3.2.1: each entry in turn takes the lowest free code of its length. For each length at most one free code needs
 * remembering, as 32 bits from the left: the others are already split.
 */
function treeOf(lengths: Uint8Array): Int32Array {
  const nodes = [0, 0]
  const free = new Array<number>(33).fill(-1)
  free[0] = 0
  lengths.forEach((length, entry) => {
    if (length === 0) return
    let from = length
    while (from >= 0 && free[from] === -1) from--
    if (from < 0) throw new BadPacket('a code book has too many codes')
    const code = free[from]!
    free[from] = -1
    for (let l = length; l > from; l--) free[l] = code + 2 ** (32 - l)
    let node = 0
    for (let depth = 0; depth < length; depth++) {
      const slot = node * 2 + (Math.floor(code / 2 ** (31 - depth)) % 2)
      if (depth === length - 1) nodes[slot] = -1 - entry
      else {
        if (nodes[slot] === 0) {
          nodes[slot] = nodes.length / 2
          nodes.push(0, 0)
        }
        node = nodes[slot]!
      }
    }
  })
  return Int32Array.from(nodes)
}

function readVectors(bits: VorbisBits, dimensions: number, entries: number, room: Room): Float32Array | null {
  const kind = bits.bits(4)
  if (kind === 0) return null
  if (kind > 2) throw new BadPacket('no such kind of code book')
  room.numbers -= entries * dimensions
  if (room.numbers < 0) throw new BadPacket('the code books are too large')
  const least = readFloat(bits)
  const step = readFloat(bits)
  const width = bits.bits(4) + 1
  const summed = bits.bit()
  const perPlace = kind === 1 ? rootOf(entries, dimensions) : 0
  const many = kind === 1 ? perPlace : entries * dimensions
  const values = Array.from({ length: many }, () => bits.bits(width))
  const vectors = new Float32Array(entries * dimensions)
  for (let entry = 0; entry < entries; entry++) {
    let last = 0
    for (let i = 0, divide = 1; i < dimensions; i++, divide *= perPlace) {
      const which = kind === 1 ? Math.floor(entry / divide) % perPlace : entry * dimensions + i
      const value = values[which]! * step + least + last
      vectors[entry * dimensions + i] = value
      if (summed) last = value
    }
  }
  return vectors
}

/** 9.2.3: the largest number whose power is not above the entries. */
function rootOf(entries: number, dimensions: number): number {
  let root = Math.floor(entries ** (1 / dimensions))
  while ((root + 1) ** dimensions <= entries) root++
  while (root ** dimensions > entries) root--
  return root
}

/** 9.2.2: a float of its own kind. */
function readFloat(bits: VorbisBits): number {
  const value = bits.bits(32)
  const mantissa = value % 2 ** 21
  const exponent = Math.floor(value / 2 ** 21) % 1024
  return (value >= 2 ** 31 ? -mantissa : mantissa) * 2 ** (exponent - 788)
}

/** Reads one entry's number. */
export function readEntry(bits: VorbisBits, book: CodeBook): number {
  const { tree } = book
  let node = 0
  for (;;) {
    const next = tree[node * 2 + bits.bit()]!
    if (next < 0) return -1 - next
    if (next === 0) throw new BadPacket('no such code')
    node = next
  }
}
