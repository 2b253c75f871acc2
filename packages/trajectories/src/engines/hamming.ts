import { Arena, type Kernels } from '../kernels/load.ts'
import type { Row } from '../model/rows.ts'
import type { Engine } from './engine.ts'

/** Hamming distances, one table of costs or one a period: eight patterns at a time. */
export function hammingEngine(
  rows: readonly Row[],
  size: number,
  costAt: (period: number) => Float64Array,
  kernels: Kernels,
): Engine {
  const n = rows.length
  const length = rows[0]?.length ?? 0
  const arena = new Arena(kernels.memory)
  const profile = arena.take(size * length * 64)
  // One row and one result more than there are: the kernel works on two sequences at a time.
  const sequences = arena.take((n + 1) * length * 2)
  const result = arena.take(n * 64 + 64)
  const { buffer } = kernels.memory
  const words = new Uint16Array(buffer, sequences, n * length)
  rows.forEach((row, j) => words.set(row, j * length))
  const cost = new Float64Array(buffer, profile, size * length * 8)
  const even = n + (n % 2)
  return {
    lanes: 8,
    out: new Float64Array(buffer, result, n * 8 + 8),
    stride: 1,
    apart: even,
    fill(first) {
      for (let t = 0; t < length; t++) {
        const table = costAt(t)
        for (let lane = 0; lane < 8; lane++) {
          const own = (rows[first + lane] ?? rows[first]!)[t]! * size
          for (let s = 0; s < size; s++) cost[(t * size + s) * 8 + lane] = table[own + s]!
        }
      }
      // From an even place, so that the last two end where the room does.
      kernels.hammingEight(profile, size, length, sequences, even, (first + 1) & ~1, result)
    },
  }
}

/** Hamming distances where every difference costs the same: states in binary, a plane of bits for each digit. */
export function planesEngine(rows: readonly Row[], size: number, cost: number, kernels: Kernels): Engine {
  const n = rows.length
  const length = rows[0]?.length ?? 0
  const few = length <= 128 && size <= 8
  const digits = few ? 3 : Math.max(1, Math.ceil(Math.log2(size)))
  const words = few ? 1 : Math.max(1, Math.ceil(length / 128))
  const each = digits * words * 4
  const arena = new Arena(kernels.memory)
  const planes = arena.take(n * each * 4)
  const result = arena.take(n * 8)
  const { buffer } = kernels.memory
  const bits = new Uint32Array(buffer, planes, n * each)
  rows.forEach((row, j) => {
    for (let t = 0; t < length; t++) {
      for (let digit = 0; digit < digits; digit++) {
        if ((row[t]! >> digit) & 1) bits[j * each + digit * words * 4 + (t >> 5)]! |= 1 << (t & 31)
      }
    }
  })
  return {
    lanes: 1,
    out: new Float64Array(buffer, result, n),
    stride: 1,
    apart: n,
    fill(first) {
      if (few) kernels.hammingPlanes(planes, n, first, cost, result)
      else kernels.hammingManyPlanes(planes, digits, words, n, first, cost, result)
    },
  }
}
