import type { Engine } from '../engines/engine.ts'
import type { Measure } from '../measures/measure.ts'
import { afterFor, singleFactor } from './after.ts'
import type { Plan } from './plan.ts'

type Values = Float32Array | Float64Array

/** Writes what an engine found for some sequences into the condensed matrix, back in the order of the input. */
export interface Writer {
  write(first: number): void
}

/** A writer that normalises as it writes; by one factor, where an engine's order is the input's and that is enough. */
export function writerFor(
  measure: Measure,
  { n, given, start, people }: Plan,
  engine: Engine,
  values: Values,
): Writer {
  const after = afterFor(measure, given)
  const count = start.length - 1
  const { out, stride, apart, lanes } = engine
  const base = Float64Array.from({ length: n }, (_, i) => i * n - (i * (i + 1)) / 2 - i - 1)
  const inOrder = stride === 1 && count === n && people.every((person, i) => person === i)
  const factor = singleFactor(measure, given)
  const alone = count === n
  return {
    write(first) {
      for (let lane = 0; lane < lanes && first + lane < count; lane++) {
        const i = first + lane
        if (inOrder && factor !== undefined) {
          const row = out.subarray(lane * apart + i + 1, lane * apart + n)
          if (factor !== 1) for (let k = 0; k < row.length; k++) row[k]! *= factor
          values.set(row, base[i]! + i + 1)
          continue
        }
        if (after) {
          for (let j = i + 1; j < count; j++) {
            const from = j * stride + lane * apart
            out[from] = after(out[from]!, i, j)
          }
        }
        if (alone) writeAlone(values, base, people, out, stride, lane * apart, i)
        else writeMembers(values, base, start, people, out, stride, lane * apart, i)
      }
    },
  }
}

/** Writes a row of results where each sequence is one person. Apart, so that it is compiled well. */
function writeAlone(
  values: Values,
  base: Float64Array,
  people: Uint32Array,
  out: Float64Array,
  stride: number,
  offset: number,
  i: number,
): void {
  const p = people[i]!
  const row = base[p]!
  for (let j = i + 1, from = j * stride + offset; j < people.length; j++, from += stride) {
    const q = people[j]!
    values[p < q ? row + q : base[q]! + p] = out[from]!
  }
}

function writeMembers(
  values: Values,
  base: Float64Array,
  start: Uint32Array,
  people: Uint32Array,
  out: Float64Array,
  stride: number,
  offset: number,
  i: number,
): void {
  const count = start.length - 1
  for (let j = i + 1; j < count; j++) {
    const value = out[j * stride + offset]!
    const end = start[j + 1]!
    for (let a = start[i]!; a < start[i + 1]!; a++) {
      const p = people[a]!
      for (let b = start[j]!; b < end; b++) {
        const q = people[b]!
        values[p < q ? base[p]! + q : base[q]! + p] = value
      }
    }
  }
}
