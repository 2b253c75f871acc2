import { Arena, type Kernels } from '../kernels/load.ts'
import type { Engine } from './engine.ts'
import { longestOfEight, takeRows } from './layout.ts'
import type { Tokens } from './tokens.ts'

/** Gains of all pairs of tokens are tabled up to so many tokens; beyond they are computed as they are needed. */
const mostTabled = 1500

/**
 * Optimal matching on tokens, eight patterns at a time: the sum of all indels less the most that aligning can gain.
 * Rows of the dynamic programme that sorted neighbours share are computed once.
 */
export function editEngine(tokens: Tokens, kernels: Kernels): Engine {
  const { rows, count, indel, scale, drift } = tokens
  const n = rows.length
  const arena = new Arena(kernels.memory)
  const placed = takeRows(arena, rows)
  const { longest } = placed
  const profile = arena.take(count * longest * 64)
  const stack = arena.take((longest + 3) * (longest + 1) * 64)
  const losses = arena.take((2 * longest + 1) * 16)
  const result = arena.take(n * 64)
  const { buffer } = kernels.memory
  placed.place()
  const loss = new Float64Array(buffer, losses, (2 * longest + 1) * 2)
  for (let k = -longest; k <= longest; k++)
    loss.fill(Math.abs(k) * (drift ?? 0), (k + longest) * 2, (k + longest + 1) * 2)
  const gains = new Float64Array(buffer, profile, count * longest * 8)
  const found = new Float64Array(buffer, result, n * 8)
  const whole = Float64Array.from(rows, (row) => {
    let sum = 0
    for (const token of row) sum += indel[token]!
    return sum
  })
  const gain = tabled(tokens)
  return {
    lanes: 8,
    out: found,
    stride: 8,
    apart: 1,
    fill(first) {
      const length = longestOfEight(rows, first)
      for (let lane = 0; lane < 8; lane++) {
        const row = rows[first + lane] ?? rows[first]!
        for (let token = 0; token < count; token++) {
          const at = token * length * 8 + lane
          for (let k = 0; k < row.length; k++) gains[at + k * 8] = gain(token, row[k]!)
          // Past the end of a pattern nothing is gained, so that the last column holds what its own end does.
          for (let k = row.length; k < length; k++) gains[at + k * 8] = 0
        }
      }
      const { sequences, lengths, shared } = placed
      const rest = [length, sequences, longest, lengths, shared, first + 1, n, stack, result]
      if (drift === undefined) kernels.gainEight(profile, ...rest)
      else kernels.driftEight(profile, losses + longest * 16, ...rest)
      finish(found, whole, first, scale)
    },
  }
}

/** From gains to distances. What rounding leaves of nothing is nothing. */
function finish(found: Float64Array, whole: Float64Array, first: number, scale: number): void {
  const n = whole.length
  for (let lane = 0; lane < 8; lane++) {
    const own = whole[first + lane] ?? 0
    for (let j = first + 1, at = j * 8 + lane; j < n; j++, at += 8) {
      const all = own + whole[j]!
      const left = all - found[at]!
      found[at] = left > all * 1e-14 ? left * scale : 0
    }
  }
}

function tabled({ count, gain }: Tokens): (a: number, b: number) => number {
  if (count > mostTabled) return (a, b) => Math.max(0, gain(a, b))
  const table = new Float64Array(count * count)
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) table[a * count + b] = Math.max(0, gain(a, b))
  return (a, b) => table[a * count + b]!
}
