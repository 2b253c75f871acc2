import { refuseTooLarge, roomFor, type Distances } from '../model/matrix.ts'
import { measureNamed } from '../measures/list.ts'
import { refuse } from '../model/refuse.ts'
import type { Sequences } from '../model/sequences.ts'
import { afterFor } from './after.ts'
import type { DistanceOptions } from './options.ts'
import { prepare, type Plan } from './plan.ts'
import { inThreads } from './threads.ts'
import { control, engineFor, work } from './work.ts'

/**
 * Distances between all pairs of sequences. Duplicates are computed once; a missing value is a state of its own.
 *
 * @throws {Invalid} when lengths differ where the measure needs them equal, or the memory would not be enough
 * @example
 * (await distances(fromCells([['A', 'A'], ['A', 'B']]), { measure: 'om' })).values // Float32Array [2]
 */
export async function distances(sequences: Sequences, options: DistanceOptions): Promise<Distances> {
  options.signal?.throwIfAborted()
  refuseTooLarge(sequences.rows.length, options.float64 === true, options.memory)
  return compute(prepare(sequences, options), options)
}

/** Computes what was prepared, here or in threads. */
export async function compute(plan: Plan, options: DistanceOptions): Promise<Distances> {
  const { n } = plan
  const count = plan.start.length - 1
  const threads = threadsFor(plan, options.threads)
  const float64 = options.float64 === true
  const matrix = roomFor(n, float64, threads > 1)
  const shared = new Int32Array(new SharedArrayBuffer(control.size * 4))
  const told = (done: number) => options.progress?.(1 - ((count - done) / count) ** 2)
  options.signal?.throwIfAborted()
  if (threads > 1) {
    await inThreads(threads, { plan: alone(plan), matrix, float64, shared }, told, options.signal)
  } else {
    await work({ plan, matrix, float64, shared }, told, async () => {
      await new Promise((next) => setImmediate(next))
      options.signal?.throwIfAborted()
    })
  }
  options.progress?.(1)
  return { n, values: float64 ? new Float64Array(matrix) : new Float32Array(matrix) }
}

/** Rows that share one buffer with others would take it with them to every thread. */
function alone(plan: Plan): Plan {
  const rows = plan.given.rows.map((row) => (row.byteLength < row.buffer.byteLength ? row.slice() : row))
  return { ...plan, given: { ...plan.given, rows } }
}

/** Threads as asked for; up to so many only where the work would take one of them more than about half a second. */
function threadsFor({ start, given }: Plan, asked: DistanceOptions['threads'] = 1): number {
  const count = start.length - 1
  const most = Math.max(1, Math.ceil(count / 16))
  if (typeof asked === 'number') return Math.max(1, Math.min(asked, most))
  const length = given.rows.reduce((sum, row) => sum + row.length, 0) / Math.max(count, 1)
  const eachPair = measureNamed(given.measure).nanoseconds ?? Math.max(80, length * 6)
  return ((count * count) / 2) * eachPair > 5e8 ? Math.max(1, Math.min(asked.upTo, most)) : 1
}

/**
 * Distances of every sequence to one: by its number among them, or another of the same states.
 * Costs come from all sequences.
 *
 * @example
 * await distancesTo(fromCells([['A', 'A'], ['A', 'B']]), 0, { measure: 'om' }) // Float64Array [0, 2]
 */
export async function distancesTo(
  sequences: Sequences,
  reference: number | Uint8Array,
  options: DistanceOptions,
): Promise<Float64Array> {
  return (await distancesToEach(sequences, [reference], options))[0]!
}

/** Distances of every sequence to each of some. */
export async function distancesToEach(
  sequences: Sequences,
  references: readonly (number | Uint8Array)[],
  options: DistanceOptions,
): Promise<Float64Array[]> {
  const first = references.map((one) => (typeof one === 'number' ? sequences.rows[one] : one))
  const lacking = first.findIndex((row) => row === undefined)
  if (lacking >= 0) {
    refuse(
      {
        da: `Der er intet forløb ${String(references[lacking])}`,
        en: `There is no sequence ${String(references[lacking])}`,
      },
      { da: `Vælg 0–${sequences.rows.length - 1}`, en: `Choose 0–${sequences.rows.length - 1}` },
    )
  }
  const { n, given, start, people } = prepare(sequences, options, first as Uint8Array[])
  const measure = measureNamed(given.measure)
  const engine = await engineFor(measure, given)
  const after = afterFor(measure, given)
  const found = first.map(() => new Float64Array(n))
  for (let from = 0; from < first.length; from += engine.lanes) {
    options.signal?.throwIfAborted()
    engine.fill(from)
    for (let lane = 0; lane < engine.lanes && from + lane < first.length; lane++) {
      const to = found[from + lane]!
      for (let u = first.length; u < start.length - 1; u++) {
        const raw = engine.out[u * engine.stride + lane * engine.apart]!
        const value = after ? after(raw, from + lane, u) : raw
        for (let m = start[u]!; m < start[u + 1]!; m++) to[people[m]!] = value
      }
    }
  }
  return found
}
