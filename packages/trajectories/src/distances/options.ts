import type { Costs, CostMethod } from '../model/costs.ts'
import type { MeasureName, MeasureOptions } from '../measures/list.ts'
import type { Normalisation } from '../measures/normalising.ts'

/** What is compared and how; the defaults are those of the papers. What each measure can be told stands in its file. */
export interface DistanceOptions extends MeasureOptions {
  measure: MeasureName
  /** Default: constant 2 (constant 1 for ham, trate by period for dhd). */
  substitution?: CostMethod
  /** Default: half the largest substitution between known states (what `indels` and `indelslog` say). */
  indel?: number | number[] | 'auto'
  /** Costs that are known already, in the place of both. */
  costs?: Costs
  normalise?: Normalisation
  /** float64 on request; float32 by default. */
  float64?: boolean
  /** Called with the share done, 0–1. */
  progress?: (done: number) => void
  signal?: AbortSignal
  /** The most bytes the result may take: whoever asks knows what is free. Default: as many as can be had. */
  memory?: number
  /** Threads to compute on: so many, or up to so many where there is enough to do. Default 1. */
  threads?: number | { upTo: number }
}
