import { closeSync, openSync, writeSync } from 'node:fs'
import { at, distancesTo, type Distances } from '@lydhoer/trajectories'
import { linesOf, told } from './figures.ts'
import { measureAsked, timed } from './measure.ts'
import { bad, whole } from './refuse.ts'
import type { Task } from './task.ts'

/** `lydhoer sequences distances FILE`: a matrix to a file, and its sums over i < j. */
export async function computeDistances({ sequences, values, terminal }: Task): Promise<void> {
  if (values.out !== undefined && !/\.(csv|f32|f64)$/.test(values.out))
    bad(values.out, '.csv, .f32, .f64', '--out')
  const asked = measureAsked(values, sequences)
  const tell = (report: Record<string, number>) => {
    const lacking = { min: 'onePerson', max: 'onePerson' } as const
    if (values.json) terminal.out(`${JSON.stringify(told(report, lacking, terminal.language))}\n`)
    else {
      for (const [name, value] of Object.entries(report))
        terminal.out(`${name.padEnd(14)} ${Number.isNaN(value) ? '–' : value}\n`)
      if (Number.isNaN(report['min'])) terminal.out(linesOf(lacking, terminal.language))
    }
  }
  if (values.to !== undefined) {
    const row = whole(values.to, '--to')
    const place = sequences.ids.indexOf(String(row))
    if (place < 0) bad(values.to, `${sequences.ids[0]}:${sequences.ids.at(-1)}`, '--to')
    const start = performance.now()
    const found = await distancesTo(sequences, place, asked)
    const seconds = (performance.now() - start) / 1000
    if (values.out !== undefined) writeList(values.out, found)
    tell({ n: found.length, ...sums(found), seconds, threads: 1 })
    return
  }
  const { result, seconds, threads } = await timed(sequences, asked, values, terminal)
  if (values.out !== undefined) writeDistances(values.out, result)
  tell({ n: result.n, ...sums(result.values), seconds, threads })
}

/** Sums of distances, and their ends; of none there are no ends. */
function sums(values: Float32Array | Float64Array) {
  if (values.length === 0) return { sum: 0, sumOfSquares: 0, min: NaN, max: NaN }
  let [sum, sumOfSquares, min, max] = [0, 0, Infinity, 0]
  for (let pair = 0; pair < values.length; pair++) {
    const value = values[pair]!
    sum += value
    sumOfSquares += value * value
    if (value < min) min = value
    if (value > max) max = value
  }
  return { sum, sumOfSquares, min, max }
}

/** Writes as much at a time as a file takes. */
function writeBytes(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, Math.min(bytes.length - at, 1 << 28))
}

function intoFile(path: string, write: (file: number) => void): void {
  const file = openSync(path, 'w')
  try {
    write(file)
  } finally {
    closeSync(file)
  }
}

function writeList(path: string, values: Float64Array): void {
  if (/\.f(32|64)$/.test(path)) writeNumbers(path, values)
  else intoFile(path, (file) => void writeSync(file, `${[...values].join('\n')}\n`))
}

/** Little-endian numbers, a stretch at a time. */
function writeNumbers(path: string, values: Float32Array | Float64Array): void {
  const part = 1 << 22
  intoFile(path, (file) => {
    for (let from = 0; from < values.length; from += part) {
      const some = values.subarray(from, from + part)
      const out = path.endsWith('.f32') ? Float32Array.from(some) : Float64Array.from(some)
      writeBytes(file, new Uint8Array(out.buffer))
    }
  })
}

function writeDistances(path: string, { n, values }: Distances): void {
  if (!path.endsWith('.csv')) return writeNumbers(path, values)
  intoFile(path, (file) => {
    let text = ''
    for (let i = 0; i < n; i++) {
      const row = new Array<number>(n)
      for (let j = 0; j < n; j++) row[j] = i === j ? 0 : values[at(n, i, j)]!
      text += `${row.join(',')}\n`
      if (text.length < 1 << 22) continue
      writeBytes(file, Buffer.from(text))
      text = ''
    }
    writeBytes(file, Buffer.from(text))
  })
}
