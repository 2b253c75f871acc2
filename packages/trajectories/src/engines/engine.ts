import type { Costs } from '../model/costs.ts'
import type { Normalisation } from '../distances/normalise.ts'
import type { DistanceOptions } from '../distances/options.ts'
import type { Kernels } from '../kernels/load.ts'
import { editEngine } from './edit.ts'
import { hammingEngine, planesEngine } from './hamming.ts'
import { lcsEngine, lcsScale } from './lcs.ts'
import { localEngine } from './local.ts'
import { matchingEngine } from './matching.ts'
import { pointEngine, rowPairs } from './pairs.ts'
import { tokensFor } from './tokens.ts'

export type Row = Uint8Array | Uint16Array

/**
 * Computes the distances of some sequences to those after them, `lanes` at once: `fill(i)` leaves the distance from i +
 * lane to j in `out[j * stride + lane * apart]`, for j > i.
 */
export interface Engine {
  lanes: number
  out: Float64Array
  stride: number
  apart: number
  fill(first: number): void
}

/**
 * All that an engine is built from, as plain data, so that a worker builds the same one.
 * `size` counts the states, missing among them where there is any.
 */
export interface Input {
  measure: DistanceOptions['measure']
  rows: Row[]
  costs: Costs
  /** Dynamic Hamming: substitution costs of each period. */
  byPeriod?: Float64Array[]
  /** chi2, euclid: each sequence as a point. */
  points?: Float64Array[]
  expansion: number
  context: number
  h: number
  link: 'mean' | 'gmean'
  nu: number
  power: number
  origin: number
  normalise: Normalisation
  /** How far each sequence is from an empty one; [] where nothing is normalised. */
  sizes: Float64Array
  /** The largest distance between any two, where it does not follow from their sizes. */
  most?: number
}

/** Whether every substitution costs the same, and what. */
export function constantCost({ size, substitution }: Costs): number | undefined {
  const cost = substitution[1] ?? 0
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (a !== b && substitution[a * size + b] !== cost) return undefined
  return cost
}

/** The fastest engine that gives a measure's distances exactly in float64. */
export function buildEngine(input: Input, kernels: Kernels): Engine {
  const { measure, rows, costs } = input
  const { size } = costs
  if (measure === 'lcs') return lcsEngine(rows, size, 1, kernels)
  if (measure === 'om') {
    const scale = lcsScale(costs)
    if (scale !== undefined) return lcsEngine(rows, size, scale, kernels)
  }
  if (measure === 'ham') {
    const cost = constantCost(costs)
    if (cost !== undefined) return planesEngine(rows, size, cost, kernels)
    return hammingEngine(rows, size, () => costs.substitution, kernels)
  }
  if (measure === 'dhd') return hammingEngine(rows, size, (t) => input.byPeriod![t]!, kernels)
  if (measure === 'omloc') return localEngine(input, kernels)
  if (measure === 'nms') return matchingEngine(rows, size, kernels)
  if (input.points) return pointEngine(input.points, kernels)
  const tokens = tokensFor(input)
  if (tokens) return editEngine(tokens, kernels)
  return rowPairs(input)
}

/** Whether an engine wants sequences sorted and merged (shared prefixes), or as they come (results in order). */
export function wantsSorted(measure: Input['measure']): boolean {
  return measure !== 'ham' && measure !== 'dhd'
}
