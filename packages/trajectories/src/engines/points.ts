import { Arena, type Kernels } from '../kernels/load.ts'
import type { Engine } from './engine.ts'

/** Points in space, one at a time with all those after it. */
export function pointEngine(points: readonly Float64Array[], kernels: Kernels): Engine {
  const n = points.length
  const width = points[0]?.length ?? 0
  const even = width + (width % 2)
  const arena = new Arena(kernels.memory)
  const place = arena.take(n * even * 8)
  const result = arena.take(n * 8)
  const all = new Float64Array(kernels.memory.buffer, place, n * even)
  points.forEach((point, i) => all.set(point, i * even))
  return {
    lanes: 1,
    out: new Float64Array(kernels.memory.buffer, result, n),
    stride: 1,
    apart: n,
    fill: (first) => kernels.euclideanAfter(place, even, n, first, result),
  }
}
