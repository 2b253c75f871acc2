import { BadPacket } from '../bits.ts'
import { bitLength, type VorbisBits } from './bits.ts'
import { readEntry, type CodeBook } from './code-book.ts'

/** Floor 1 (section 7): the rough shape of the spectrum as a line through points. */
export interface Floor {
  partitions: number[]
  classes: { dimensions: number; subclassBits: number; masterBook: number; books: number[] }[]
  multiplier: number
  /** Where the points stand, in the order they are read; and their order along the spectrum. */
  x: number[]
  sorted: number[]
  /** For each point, its nearest neighbours among those read before it. */
  neighbours: [number, number][]
}

export function readFloor(bits: VorbisBits): Floor {
  if (bits.bits(16) !== 1) throw new BadPacket('floors of the first kind are not read')
  const partitions = Array.from({ length: bits.bits(5) }, () => bits.bits(4))
  const classes = Array.from({ length: Math.max(-1, ...partitions) + 1 }, () => {
    const dimensions = bits.bits(3) + 1
    const subclassBits = bits.bits(2)
    const masterBook = subclassBits > 0 ? bits.bits(8) : -1
    return {
      dimensions,
      subclassBits,
      masterBook,
      books: Array.from({ length: 1 << subclassBits }, () => bits.bits(8) - 1),
    }
  })
  const multiplier = bits.bits(2) + 1
  const width = bits.bits(4)
  const x = [0, 2 ** width]
  for (const partition of partitions)
    for (let i = 0; i < classes[partition]!.dimensions; i++) x.push(bits.bits(width))
  if (x.length > 65 || new Set(x).size !== x.length) throw new BadPacket('a floor stands twice in one place')
  const sorted = x.map((_, i) => i).sort((a, b) => x[a]! - x[b]!)
  return { partitions, classes, multiplier, x, sorted, neighbours: x.map((_, i) => neighboursOf(x, i)) }
}

function neighboursOf(x: number[], i: number): [number, number] {
  let low = 0
  let high = 1
  for (let j = 0; j < i; j++) {
    if (x[j]! < x[i]! && x[j]! > x[low]!) low = j
    if (x[j]! > x[i]! && x[j]! < x[high]!) high = j
  }
  return [low, high]
}

const ranges = [256, 128, 86, 64]

/** Reads how high the points stand; null when the channel is silent in this block (7.2.3). */
export function readHeights(bits: VorbisBits, floor: Floor, books: CodeBook[]): Int32Array | null {
  if (!bits.bit()) return null
  const range = ranges[floor.multiplier - 1]!
  const width = bitLength(range - 1)
  const heights = new Int32Array(floor.x.length)
  heights[0] = bits.bits(width)
  heights[1] = bits.bits(width)
  let at = 2
  for (const partition of floor.partitions) {
    const { dimensions, subclassBits, masterBook, books: own } = floor.classes[partition]!
    let which = subclassBits > 0 ? readEntry(bits, bookAt(books, masterBook)) : 0
    for (let i = 0; i < dimensions; i++) {
      const book = own[which & ((1 << subclassBits) - 1)]!
      which >>= subclassBits
      heights[at++] = book >= 0 ? readEntry(bits, bookAt(books, book)) : 0
    }
  }
  return heights
}

export function bookAt(books: CodeBook[], index: number): CodeBook {
  const book = books[index]
  if (!book) throw new BadPacket('no such code book')
  return book
}

/** 10.1: 256 steps over 140 dB. */
const loudness = Float32Array.from({ length: 256 }, (_, i) => 10 ** (((i - 255) * 140) / 256 / 20))

/** Multiplies a spectrum by the curve (7.2.4). */
export function applyFloor(floor: Floor, read: Int32Array, spectrum: Float32Array): void {
  const { x, neighbours, multiplier, sorted } = floor
  const range = ranges[multiplier - 1]!
  const y = Int32Array.from(read)
  const used = new Uint8Array(x.length)
  used[0] = used[1] = 1
  for (let i = 2; i < x.length; i++) {
    const [low, high] = neighbours[i]!
    const predicted = pointOnLine(x[low]!, y[low]!, x[high]!, y[high]!, x[i]!)
    const value = read[i]!
    if (value === 0) {
      y[i] = predicted
      continue
    }
    used[low] = used[high] = used[i] = 1
    const above = range - predicted
    const room = 2 * Math.min(above, predicted)
    if (value >= room) y[i] = above > predicted ? value : predicted - value + above - 1
    else y[i] = value % 2 ? predicted - (value + 1) / 2 : predicted + value / 2
  }
  let fromX = 0
  let fromY = y[sorted[0]!]! * multiplier
  for (const i of sorted.slice(1)) {
    if (!used[i]) continue
    drawLine(spectrum, fromX, fromY, x[i]!, y[i]! * multiplier)
    fromX = x[i]!
    fromY = y[i]! * multiplier
  }
  drawLine(spectrum, fromX, fromY, spectrum.length, fromY)
}

/** 9.2.6, in whole numbers. */
function pointOnLine(x0: number, y0: number, x1: number, y1: number, x: number): number {
  const off = Math.floor((Math.abs(y1 - y0) * (x - x0)) / (x1 - x0))
  return y1 < y0 ? y0 - off : y0 + off
}

/** 9.2.7: Bresenham's line, its heights taken as loudness. */
function drawLine(spectrum: Float32Array, x0: number, y0: number, x1: number, y1: number): void {
  const width = x1 - x0
  if (width <= 0) return
  const base = Math.trunc((y1 - y0) / width)
  const step = y1 < y0 ? base - 1 : base + 1
  const slope = Math.abs(y1 - y0) - Math.abs(base) * width
  let y = y0
  let error = 0
  for (let x = x0; x < x1 && x < spectrum.length; x++) {
    spectrum[x]! *= loudness[Math.max(0, Math.min(255, y))]!
    error += slope
    if (error >= width) {
      error -= width
      y += step
    } else y += base
  }
}
