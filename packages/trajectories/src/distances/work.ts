import type { Engine } from '../engines/engine.ts'
import { pairEngine } from '../engines/pairs.ts'
import { loadKernels } from '../kernels/load.ts'
import { measureNamed } from '../measures/list.ts'
import type { Given, Measure } from '../measures/measure.ts'
import type { Plan } from './plan.ts'
import { writerFor } from './write.ts'

/** What threads share: the next sequence to take, whether to stop, how many are done. */
export const control = { next: 0, stop: 1, done: 2, size: 3 } as const

/**
 * What one thread is given. The matrix goes as its buffer: a view of more than 4 GB would arrive cut to what 32 bits can
 * say of its length.
 */
export interface Work {
  plan: Plan
  matrix: ArrayBuffer | SharedArrayBuffer
  float64: boolean
  shared: Int32Array
}

/** The fastest engine that gives a measure's distances exactly in float64. */
export async function engineFor(measure: Measure, given: Given): Promise<Engine> {
  if (measure.engine) return measure.engine(given, await loadKernels())
  return pairEngine(given.rows.length, measure.between(given))
}

/**
 * Takes sequences until none is left or a stop is asked for, and writes their distances.
 *
 * @param told called now and then with how many sequences are done by all threads
 * @param rest awaited now and then, so that a cancel comes through
 */
export async function work(
  { plan, matrix, float64, shared }: Work,
  told: (done: number) => void,
  rest?: () => Promise<void>,
) {
  const measure = measureNamed(plan.given.measure)
  const engine = await engineFor(measure, plan.given)
  const count = plan.start.length - 1
  const values = float64 ? new Float64Array(matrix) : new Float32Array(matrix)
  const { write } = writerFor(measure, plan, engine, values)
  // A thread takes whole groups of patterns; single ones by eight, so that taking costs nothing.
  const step = Math.max(engine.lanes, 8)
  let last = 0
  while (Atomics.load(shared, control.stop) === 0) {
    const from = Atomics.add(shared, control.next, step)
    if (from >= count) break
    const to = Math.min(from + step, count)
    for (let first = from; first < to; first += engine.lanes) {
      engine.fill(first)
      write(first)
    }
    const done = Atomics.add(shared, control.done, to - from) + to - from
    if (done - last > count / 100) {
      last = done
      told(done)
      await rest?.()
    }
  }
}
