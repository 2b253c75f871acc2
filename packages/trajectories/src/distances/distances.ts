import { costs as costsOf, dynamicCosts, type CostMethod, type Costs } from '../costs.ts'
import { refuse } from '../invalid.ts'
import { loadKernels } from '../kernels/load.ts'
import { distinctRows, hasMissing, type Distinct, type Sequences } from '../sequences.ts'
import { hammingEngine, lcsEngine, omEngine, pairEngine, type Engine } from './engine.ts'
import { normalise, type Normalisation } from './normalise.ts'
import type { DistanceOptions, Measure } from './options.ts'
import { longestCommonPrefix, longestCommonSuffix } from './plain.ts'
import { euclidean, timeProfiles } from './profiles.ts'
import { omLocal, omSpell, omSpellLength, omTransitions, timeWarp, type Pair } from './spells.ts'
import { matchingSubsequences, minimumSharedTime, spellVector, type Kernel } from './subsequences.ts'

/** Distances of all pairs i < j: row by row of the upper triangle, `values[at(i, j)]`. */
export interface Distances {
  n: number
  values: Float32Array | Float64Array
}

/** Where the pair i ≠ j lies in the condensed matrix of n. */
export function at(n: number, i: number, j: number): number {
  return i < j ? i * n - (i * (i + 1)) / 2 + j - i - 1 : at(n, j, i)
}

/** The bytes that a condensed matrix of n takes; stated before a run starts. */
export function bytesFor(n: number, float64 = false): number {
  return ((n * (n - 1)) / 2) * (float64 ? 8 : 4)
}

/**
 * Distances between all pairs of sequences. Duplicates are computed once; a missing value is a state of its own.
 *
 * @throws {Invalid} when lengths differ where the measure needs them equal, or the memory would not be enough
 * @example
 * (await distances(fromCells([['A', 'A'], ['A', 'B']]), { measure: 'om' })).values // Float32Array [2]
 */
export async function distances(sequences: Sequences, options: DistanceOptions): Promise<Distances> {
  const n = sequences.rows.length
  const needed = bytesFor(n, options.float64)
  if (needed > (options.memory ?? 4e9)) refuseMemory(n, needed)
  const distinct = distinctRows(sequences.rows)
  const { engine, after } = await engineFor(sequences, distinct, options)
  const pairs = (n * (n - 1)) / 2
  const values = options.float64 ? new Float64Array(pairs) : new Float32Array(pairs)
  const base = Float64Array.from({ length: n }, (_, i) => i * n - (i * (i + 1)) / 2 - i - 1)
  const { members } = distinct
  const count = members.length
  const alone = count === n
  const order = Uint32Array.from(members, (group) => group[0]!)
  const { lanes, out } = engine
  let told = 0
  for (let first = 0; first < count; first += lanes) {
    options.signal?.throwIfAborted()
    engine.fill(first)
    for (let lane = 0; lane < lanes && first + lane < count; lane++) {
      const i = first + lane
      if (after)
        for (let j = i + 1; j < count; j++) out[j * lanes + lane] = after(out[j * lanes + lane]!, i, j)
      if (alone) writeAlone(values, base, order, out, lanes, lane, i)
      else writeMembers(values, base, members, out, lanes, lane, i)
    }
    if (first - told > count / 200) {
      told = first
      options.progress?.(1 - ((count - first) / count) ** 2)
      // Lets a cancel through.
      await new Promise((next) => setImmediate(next))
    }
  }
  options.progress?.(1)
  return { n, values }
}

/** Writes a row of results where each sequence is one person. Apart, so that it is compiled well. */
function writeAlone(
  values: Float32Array | Float64Array,
  base: Float64Array,
  order: Uint32Array,
  out: Float64Array,
  lanes: number,
  lane: number,
  i: number,
): void {
  const p = order[i]!
  const row = base[p]!
  for (let j = i + 1, from = j * lanes + lane; j < order.length; j++, from += lanes) {
    const q = order[j]!
    values[p < q ? row + q : base[q]! + p] = out[from]!
  }
}

function writeMembers(
  values: Float32Array | Float64Array,
  base: Float64Array,
  members: readonly Uint32Array[],
  out: Float64Array,
  lanes: number,
  lane: number,
  i: number,
): void {
  for (let j = i + 1; j < members.length; j++) {
    const value = out[j * lanes + lane]!
    const others = members[j]!
    for (const p of members[i]!) {
      for (let m = 0; m < others.length; m++) {
        const q = others[m]!
        values[p < q ? base[p]! + q : base[q]! + p] = value
      }
    }
  }
}

function refuseMemory(n: number, bytes: number): never {
  const size = (bytes / 1e9).toFixed(1)
  refuse(
    {
      da: `Afstandene mellem ${n} forløb fylder ${size} GB`,
      en: `The distances between ${n} sequences take ${size} GB`,
    },
    {
      da: 'Grupper i stedet med CLARA, som regner på stikprøver',
      en: 'Group with CLARA instead, which works on samples',
    },
  )
}

/** The costs that a measure runs on, with missing as a state of its own where there is any. */
export function measureCosts(sequences: Sequences, options: DistanceOptions): Costs {
  const size = sequences.alphabet.length + (hasMissing(sequences) ? 1 : 0)
  const method: CostMethod = options.substitution ?? { constant: options.measure === 'ham' ? 1 : 2 }
  const constant = typeof method === 'object' && 'constant' in method
  return costsOf(sequences, method, options.indel ?? (constant ? 1 : 'auto'), size)
}

interface Prepared {
  engine: Engine
  after?: (distance: number, i: number, j: number) => number
}

async function engineFor(
  sequences: Sequences,
  distinct: Distinct,
  options: DistanceOptions,
): Promise<Prepared> {
  const { measure } = options
  const { rows } = distinct
  const costs = measureCosts(sequences, options)
  const engine = await rawEngine(sequences, distinct, costs, options)
  const how = options.normalise === 'auto' ? automatic(measure) : (options.normalise ?? 'none')
  if (how === 'none') return { engine }
  const highest = costs.substitution.reduce((most, cost) => Math.max(most, cost), 0)
  const indel = costs.indel.reduce((most, cost) => Math.max(most, cost), 0)
  const own = rows.map((row) => ownSize(row, measure, options, indel))
  return {
    engine,
    after(distance, i, j) {
      const [a, b] = [rows[i]!.length, rows[j]!.length]
      const most =
        measure === 'ham'
          ? a * highest
          : measure === 'dhd'
            ? a * 4
            : measure === 'om'
              ? Math.min(a, b) * Math.min(highest, 2 * indel) + Math.abs(a - b) * indel
              : own[i]! + own[j]!
      return normalise(distance, how, Math.max(a, b), most, [own[i]!, own[j]!])
    },
  }
}

/** How far a sequence is from an empty one. */
function ownSize(row: Uint8Array, measure: Measure, options: DistanceOptions, indel: number): number {
  if (measure === 'lcs' || measure === 'lcp' || measure === 'rlcp') return row.length
  if (measure === 'omspell') {
    let spells = 0
    for (let t = 0; t < row.length; t++) if (row[t] !== row[t - 1]) spells++
    return spells * indel + (options.expansion ?? 0.5) * (row.length - spells)
  }
  if (measure === 'twed') return row.length * (indel + (options.nu ?? 0.5) + (options.h ?? 0.5))
  return row.length * indel
}

function automatic(measure: Measure): Normalisation {
  if (measure === 'om' || measure === 'ham' || measure === 'dhd') return 'maxlength'
  if (measure.startsWith('om') || measure === 'twed') return 'YujianBo'
  return measure === 'chi2' || measure === 'euclid' ? 'maxdist' : 'gmean'
}

async function rawEngine(
  sequences: Sequences,
  distinct: Distinct,
  costs: Costs,
  options: DistanceOptions,
): Promise<Engine> {
  const { measure } = options
  const { rows } = distinct
  const { size } = costs
  if (measure === 'lcs') return lcsEngine(distinct, size, 1, await loadKernels())
  if (measure === 'om') {
    const scale = lcsScale(costs)
    if (scale !== undefined) return lcsEngine(distinct, size, scale, await loadKernels())
    return omEngine(distinct, costs, await loadKernels())
  }
  if (measure === 'ham' || measure === 'dhd') {
    refuseUnequal(sequences, measure)
    if (measure === 'ham') return hammingEngine(distinct, size, () => costs.substitution, await loadKernels())
    const table = dynamicCosts(sequences, size, rows[0]?.length ?? 0)
    return hammingEngine(distinct, size, (t) => table[t]!, await loadKernels())
  }
  if (measure === 'lcp' || measure === 'rlcp') {
    const shared = measure === 'lcp' ? longestCommonPrefix : longestCommonSuffix
    return rowEngine(distinct, (a, b) => a.length + b.length - 2 * shared(a, b))
  }
  if (measure === 'chi2' || measure === 'euclid') {
    const points = timeProfiles(sequences, size, options.step ?? 1, measure === 'chi2')
    const point = (u: number) => points[distinct.members[u]![0]!]!
    return pairEngine(rows.length, (i, j) => euclidean(point(i), point(j)))
  }
  const kernel = kernelFor(options)
  if (kernel) {
    const self = rows.map((row) => kernel(row, row))
    return pairEngine(rows.length, (i, j) =>
      Math.sqrt(Math.max(0, self[i]! + self[j]! - 2 * kernel(rows[i]!, rows[j]!))),
    )
  }
  return rowEngine(distinct, pairFor(costs, options))
}

/** The factor by which optimal matching is the LCS distance, or undefined where it is not. */
function lcsScale({ size, substitution, indel }: Costs): number | undefined {
  const each = indel[0] ?? 1
  if (indel.some((cost) => cost !== each)) return undefined
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (a !== b && substitution[a * size + b]! < 2 * each) return undefined
  return each
}

function rowEngine({ rows }: Distinct, pair: Pair): Engine {
  return pairEngine(rows.length, (i, j) => pair(rows[i]!, rows[j]!))
}

function kernelFor({ measure, power }: DistanceOptions): Kernel | undefined {
  if (measure === 'nms') return matchingSubsequences
  if (measure === 'nmsmst') return minimumSharedTime
  return measure === 'svrspell' ? spellVector(power ?? 1) : undefined
}

function pairFor(costs: Costs, { measure, expansion = 0.5, ...options }: DistanceOptions): Pair {
  if (measure === 'omspell') return omSpell(costs, expansion, options.power ?? 1)
  if (measure === 'omslen') return omSpellLength(costs, options.h ?? 0.5, options.link ?? 'mean')
  if (measure === 'omloc') return omLocal(costs, expansion, options.context ?? 1 - 2 * expansion)
  if (measure === 'omstran') return omTransitions(costs, options.origin ?? 0.5)
  return timeWarp(costs, options.nu ?? 0.5, options.h ?? 0.5)
}

function refuseUnequal({ rows, ids }: Sequences, measure: Measure): void {
  const length = rows[0]?.length
  const other = rows.findIndex((row) => row.length !== length)
  if (other < 0) return
  refuse(
    {
      da: `Forløb ${ids[other]} er ${rows[other]!.length} perioder langt og det første ${length}; ${measure} kræver samme længde`,
      en: `Sequence ${ids[other]} has ${rows[other]!.length} periods and the first ${length}; ${measure} needs equal lengths`,
    },
    {
      da: 'Vælg om eller lcs, eller gør tomt til højre til en tilstand',
      en: 'Choose om or lcs, or make what is empty at the right a state',
    },
  )
}

/** Distances of every sequence to one of them. */
export async function distancesTo(
  sequences: Sequences,
  reference: number,
  options: DistanceOptions,
): Promise<Float64Array> {
  // Costs come from all sequences; only the pairs with the reference are computed.
  const n = sequences.rows.length
  const distinct = distinctRows(sequences.rows)
  const reordered: Distinct = { ...distinct, rows: [...distinct.rows], members: [...distinct.members] }
  const place = distinct.of[reference]!
  reordered.rows.unshift(...reordered.rows.splice(place, 1))
  reordered.members.unshift(...reordered.members.splice(place, 1))
  const { engine, after } = await engineFor(sequences, reordered, options)
  engine.fill(0)
  const out = new Float64Array(n)
  for (let j = 1; j < reordered.rows.length; j++) {
    const raw = engine.out[j * engine.lanes]!
    const value = after ? after(raw, 0, j) : raw
    for (const member of reordered.members[j]!) out[member] = value
  }
  return out
}
