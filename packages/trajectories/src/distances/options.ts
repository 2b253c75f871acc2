import type { CostMethod } from '../model/costs.ts'
import type { Normalisation } from './normalise.ts'

export const measures = [
  'om',
  'omloc',
  'omslen',
  'omspell',
  'omstran',
  'twed',
  'ham',
  'dhd',
  'lcs',
  'lcp',
  'rlcp',
  'chi2',
  'euclid',
  'nms',
  'nmsmst',
  'svrspell',
] as const
export type Measure = (typeof measures)[number]

/** What is compared and how; the defaults are those of the papers. */
export interface DistanceOptions {
  measure: Measure
  /** Default: constant 2 (constant 1 for ham, trate by period for dhd). */
  substitution?: CostMethod
  /** Default: half the largest substitution between known states (what `indels` and `indelslog` say). */
  indel?: number | number[] | 'auto'
  normalise?: Normalisation
  /** omspell, omloc: cost of one more unit of time. Default 0.5. */
  expansion?: number
  /** omloc: weight of the neighbours. Default 1 − 2 × expansion. */
  context?: number
  /** omslen: power of spell length; twed: cost of a gap. Default 0.5. */
  h?: number
  /** omslen: how two lengths meet. */
  link?: 'mean' | 'gmean'
  /** twed: stiffness. */
  nu?: number
  /** omspell, svrspell: durations are raised to this. Default 1. */
  power?: number
  /** omstran: weight of the state against the change that follows. Default 0.5. */
  origin?: number
  /** chi2, euclid: periods in a window. Default 1. */
  step?: number
  /** float64 on request; float32 by default. */
  float64?: boolean
  /** Called with the share done, 0–1. */
  progress?: (done: number) => void
  signal?: AbortSignal
  /** The most bytes the result may take. Default: nine tenths of what is free. */
  memory?: number
  /** Threads to compute on. Default: as many as the machine has, one where there is little to do. */
  threads?: number
}
