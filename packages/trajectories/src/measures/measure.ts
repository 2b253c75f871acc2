import type { Engine } from '../engines/engine.ts'
import type { Kernels } from '../kernels/load.ts'
import type { Costs } from '../model/costs.ts'
import type { Row } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'
import type { Normalisation, Normalising } from './normalising.ts'
import type { Parameters, Told } from './parameters.ts'

/** All that distances are found from, as plain data, so that a thread finds the same. */
export interface Given<Known extends Parameters = Parameters, Own = unknown> {
  /** The measure, by its name. */
  measure: string
  rows: Row[]
  costs: Costs
  told: Told<Known>
  /** What the measure prepared. */
  own: Own
  normalise: Normalisation
  /** How far each sequence is from an empty one; [] where nothing is normalised. */
  sizes: Float64Array
}

/** What a measure prepares from: everybody, and the rows whose distances are wanted. */
export interface Everybody<Known extends Parameters> {
  sequences: Sequences
  rows: readonly Uint8Array[]
  costs: Costs
  told: Told<Known>
}

/**
 * A dissimilarity of two sequences: all that there is to say of it. A measure is a file in this folder and a line in
 * `list.ts`; whoever runs, normalises, threads, documents or asks for measures names none.
 */
export interface Measure<Known extends Parameters = Parameters, Own = unknown, Name extends string = string> {
  name: Name
  /** What it can be told besides costs. */
  parameters: Known
  /** What any substitution costs where nothing is said. Default 2. */
  usualSubstitution?: number
  /** It compares period by period. */
  equalLengths?: boolean
  /** Its engine works fastest in the order of the input; else rows come sorted and merged, so that neighbours are alike. */
  asTheyCome?: boolean
  /** What a pair takes, roughly. Default: as long as edit distances do. */
  nanoseconds?: number
  normalising: Normalising<Given<Known, Own>>
  /** What depends on everybody, found once and given to each thread. */
  prepare?(everybody: Everybody<Known>): Own
  /**
   * What was prepared of each channel as that of their combined states.
   *
   * @param mix one table of costs for the combined states from one of each channel
   * @param size how many combined states there are
   */
  combine?(
    channels: readonly Own[],
    mix: (tables: readonly Float64Array[]) => Float64Array,
    size: number,
  ): Own
  /** What several channels are compared by, where it is not this. */
  inChannels?: Measure
  /** The distance of rows i and j as the papers say it. It is what runs where there is no engine. */
  between(given: Given<Known, Own>): (i: number, j: number) => number
  /** Finds the same faster. Tests hold it to `between`. */
  engine?(given: Given<Known, Own>, kernels: Kernels): Engine
}

/** Declares a measure, so that what it is told and what it prepares have their types. */
export const measure = <Known extends Parameters, Own, const Name extends string>(
  declared: Measure<Known, Own, Name>,
): Measure<Known, Own, Name> => declared
