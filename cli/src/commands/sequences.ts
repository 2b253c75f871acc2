import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  at,
  bytesFor,
  compareGroups,
  distances,
  drawFigure,
  fewest,
  figureKinds,
  frequentSequences,
  fromCells,
  indicators,
  meanTime,
  measures,
  modalStates,
  partitionAroundMedoids,
  quality,
  readTable,
  spellStatistics,
  stateDistribution,
  transitionRates,
  type CostMethod,
  type DistanceOptions,
  type Distances,
  type Sequences,
} from '@lydhoer/trajectories'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'

const options = {
  json: { type: 'boolean' },
  measure: { type: 'string' },
  indel: { type: 'string' },
  substitution: { type: 'string' },
  normalise: { type: 'string' },
  rows: { type: 'string' },
  columns: { type: 'string' },
  weights: { type: 'string' },
  missing: { type: 'string' },
  expansion: { type: 'string' },
  context: { type: 'string' },
  h: { type: 'string' },
  nu: { type: 'string' },
  power: { type: 'string' },
  step: { type: 'string' },
  out: { type: 'string' },
  k: { type: 'string' },
  by: { type: 'string' },
  plot: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export type Values = {
  [name in keyof typeof options]?: (typeof options)[name]['type'] extends 'boolean' ? boolean : string
}

const usage = {
  da: `lydhoer sequences describe|distances|cluster|compare|plot FIL [valg]

  --rows 1:500          rækker, fra 1      --columns 13:24     perioder, fra 1 (ellers alle kolonner)
  --weights NAVN        kolonne med vægte  --missing state     tomt til højre som en tilstand
  --measure om          ${measures.join(' ')}
  --indel 1|auto        --substitution constant:2|trate|indels|indelslog|file:COSTS.csv
  --normalise auto|maxlength|gmean|maxdist|YujianBo
  --k 2:10 eller 4      antal grupper (cluster)
  --by NAVN             kolonne at sammenligne efter (compare)
  --plot distribution   distribution|modal|mean-time|entropy|transitions
  --out FIL             .csv, .f32 eller .f64 (distances); .svg (plot)
  --json                tal i JSON
`,
  en: `lydhoer sequences describe|distances|cluster|compare|plot FILE [options]

  --rows 1:500          rows, from 1       --columns 13:24     periods, from 1 (else every column)
  --weights NAME        column of weights  --missing state     what is empty at the right as a state
  --measure om          ${measures.join(' ')}
  --indel 1|auto        --substitution constant:2|trate|indels|indelslog|file:COSTS.csv
  --normalise auto|maxlength|gmean|maxdist|YujianBo
  --k 2:10 or 4         number of groups (cluster)
  --by NAME             column to compare by (compare)
  --plot distribution   distribution|modal|mean-time|entropy|transitions
  --out FILE            .csv, .f32 or .f64 (distances); .svg (plot)
  --json                figures as JSON
`,
}

/** What a subcommand gets: the sequences, the table's other columns, and what was asked. */
export interface Task {
  sequences: Sequences
  column(name: string): (string | null)[]
  values: Values
  terminal: Terminal
}

/**
 * `lydhoer sequences describe|distances|cluster|compare|plot FILE`.
 *
 * @throws {Refusal} when an option cannot be understood; {Invalid} when the file cannot
 */
export async function run(
  args: string[],
  terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    language: 'da',
  },
): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [what, file, ...more] = positionals
  if (values.help || what === undefined) {
    terminal.out(usage[terminal.language])
    return 0
  }
  if (!Object.hasOwn(tasks, what)) bad(what, 'describe, distances, cluster, compare, plot')
  if (file === undefined || more.length > 0) {
    throw new Refusal({
      da: `Skriv lydhoer sequences ${what} FIL.`,
      en: `Write lydhoer sequences ${what} FILE.`,
    })
  }
  await tasks[what as keyof typeof tasks]({ ...readSequences(file, values), values, terminal })
  return 0
}

const tasks = {
  describe: describeSequences,
  distances: computeDistances,
  cluster: groupSequences,
  compare: compareSequences,
  plot: plotSequences,
}

function describeSequences({ sequences, values, terminal }: Task): void {
  const { alphabet, periods } = sequences
  const distribution = stateDistribution(sequences)
  const rates = transitionRates(sequences, alphabet.length)
  const means = meanTime(sequences)
  const panel = indicators(sequences)
  const report = {
    n: sequences.rows.length,
    alphabet,
    periods,
    distribution: distribution.shares.map((share) => [...share]),
    entropy: [...distribution.entropy],
    counted: [...distribution.counted],
    meanTime: [...means],
    transitionRates: alphabet.map((_, a) => [...rates.slice(a * alphabet.length, (a + 1) * alphabet.length)]),
    modalStates: modalStates(sequences),
    spells: spellStatistics(sequences),
    // A trajectory that fewer than five people share is not shown as itself.
    frequentSequences: frequentSequences(sequences, 10).filter(({ people }) => people >= fewest),
    indicators: panel,
  }
  if (values.json) {
    terminal.out(`${JSON.stringify(report)}\n`)
    return
  }
  terminal.out(`n ${report.n}, ${periods.length} × ${alphabet.join(' ')}\n`)
  alphabet.forEach((state, s) => terminal.out(`${state.padEnd(20)} ${means[s]!.toFixed(2)}\n`))
  for (const { sequence, count } of report.frequentSequences)
    terminal.out(`${String(count).padEnd(8)} ${sequence}\n`)
}

async function groupSequences({ sequences, values, terminal }: Task): Promise<void> {
  const [low, high] = range(values.k ?? '2:10', Math.max(sequences.rows.length - 1, 1)).map((k, i) =>
    i ? k : k + 1,
  )
  const asked = { ...measureAsked(values, sequences), float64: true }
  const { result } = await timed(sequences, asked, terminal, values.json === true)
  const report = []
  const { weights } = sequences
  for (let k = Math.max(low!, 2); k <= high!; k++) {
    const { groups, medoids, cost } = partitionAroundMedoids(result, k, { weights })
    report.push({
      k,
      medoids: medoids.map((medoid) => medoid + 1),
      cost,
      quality: quality(result, groups, weights),
      groups: [...groups].map((group) => group + 1),
    })
  }
  if (values.json) terminal.out(`${JSON.stringify(report)}\n`)
  else
    for (const { k, quality: found } of report) {
      const figures = Object.entries(found).map(([name, value]) => `${name} ${value.toFixed(3)}`)
      terminal.out(`k ${k}  ${figures.join('  ')}\n`)
    }
}

async function compareSequences({ sequences, column, values, terminal }: Task): Promise<void> {
  if (values.by === undefined) throw new Refusal({ da: 'Skriv --by KOLONNE.', en: 'Write --by COLUMN.' })
  const labels = column(values.by).map((label) => label ?? '*')
  if (new Set(labels).size < 2) bad(values.by, '≥ 2 groups')
  const asked = { ...measureAsked(values, sequences), float64: true }
  const { result } = await timed(sequences, asked, terminal, values.json === true)
  const found = compareGroups(result, labels, { weights: sequences.weights })
  const groups = found.groups.filter(({ people }) => people >= fewest)
  if (values.json) terminal.out(`${JSON.stringify({ ...found, groups })}\n`)
  else {
    const { pseudoF, pseudoR2, p } = found
    terminal.out(`pseudo F ${pseudoF.toFixed(4)}  R² ${pseudoR2.toFixed(4)}  p ${p.toFixed(3)}\n`)
    for (const group of groups)
      terminal.out(`${group.name.padEnd(20)} n ${group.people}  ${group.discrepancy.toFixed(4)}\n`)
  }
}

function plotSequences({ sequences, values, terminal }: Task): void {
  const kind = figureKinds.find((name) => name === (values.plot ?? 'distribution'))
  if (!kind) bad(values.plot ?? '', figureKinds.join(', '))
  const figure = drawFigure(sequences, kind, { language: terminal.language })
  if (values.out !== undefined) writeFileSync(values.out, figure.svg)
  if (values.json) terminal.out(`${JSON.stringify({ table: figure.table, hidden: figure.hidden })}\n`)
  else if (values.out === undefined) terminal.out(`${figure.svg}\n`)
}

function bad(value: string, allowed: string): never {
  throw new Refusal({
    da: `“${value}” kan ikke bruges; vælg ${allowed}.`,
    en: `“${value}” cannot be used; choose ${allowed}.`,
  })
}

/** `13:24` or `5`, from 1; as a half-open range from 0. */
function range(text: string | undefined, most: number): [number, number] {
  if (text === undefined) return [0, most]
  const match = /^(\d+)(?::(\d+))?$/.exec(text)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (!match || from < 1 || to < from || to > most) bad(text, `1:${most}`)
  return [from - 1, to]
}

function readSequences(file: string, values: Values): Pick<Task, 'sequences' | 'column'> {
  const table = readTable(readFileSync(file, 'utf8'))
  const [firstRow, lastRow] = range(values.rows, table.rows.length)
  const [firstColumn, lastColumn] = range(values.columns, table.columns.length)
  const rows = table.rows.slice(firstRow, lastRow)
  const column = (name: string) => {
    const place = table.columns.indexOf(name)
    if (place < 0) bad(name, table.columns.slice(0, 20).join(', '))
    return rows.map((row) => row[place] ?? null)
  }
  const cells = rows.map((row) => row.slice(firstColumn, lastColumn))
  const sequences = fromCells(cells, {
    periods: table.columns.slice(firstColumn, lastColumn),
    ids: rows.map((_, i) => String(firstRow + i + 1)),
    ...(values.weights === undefined ? {} : { weights: column(values.weights).map(Number) }),
    missing: values.missing === 'state' ? { right: 'missing' } : {},
  })
  return { sequences, column }
}

/** The measure as asked for; om with indel 1 and substitution 2 where nothing is said. */
export function measureAsked(values: Values, sequences: Sequences): DistanceOptions {
  const measure = measures.find((name) => name === (values.measure ?? 'om').toLowerCase())
  if (!measure) bad(values.measure ?? '', measures.join(', '))
  const normalisations = ['none', 'auto', 'maxlength', 'gmean', 'maxdist', 'YujianBo'] as const
  const normalise = normalisations.find((name) => name.toLowerCase() === values.normalise?.toLowerCase())
  if (values.normalise !== undefined && !normalise) bad(values.normalise, normalisations.join(', '))
  return {
    measure,
    ...(values.substitution === undefined
      ? {}
      : { substitution: substitutionAsked(values.substitution, sequences) }),
    ...(values.indel === undefined ? {} : { indel: values.indel === 'auto' ? 'auto' : number(values.indel) }),
    ...(normalise ? { normalise } : {}),
    ...(values.expansion === undefined ? {} : { expansion: number(values.expansion) }),
    ...(values.context === undefined ? {} : { context: number(values.context) }),
    ...(values.h === undefined ? {} : { h: number(values.h) }),
    ...(values.nu === undefined ? {} : { nu: number(values.nu) }),
    ...(values.power === undefined ? {} : { power: number(values.power) }),
    ...(values.step === undefined ? {} : { step: number(values.step) }),
  }
}

function number(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) bad(text, '0, 0.5, 1, 2 …')
  return value
}

function substitutionAsked(text: string, { alphabet }: Sequences): CostMethod {
  if (text === 'trate' || text === 'indels' || text === 'indelslog') return text
  if (text.startsWith('constant:')) return { constant: number(text.slice(9)) }
  if (!text.startsWith('file:')) bad(text, 'constant:2, trate, indels, indelslog, file:COSTS.csv')
  const { columns, rows } = readTable(readFileSync(text.slice(5), 'utf8'))
  // The first line names the states; each row may begin with its own name.
  const named =
    rows.every((row) => row.length > 0 && alphabet.includes(row[0] ?? '')) && columns.length > alphabet.length
  const names = named ? columns.slice(1) : columns
  const places = alphabet.map((state) => names.indexOf(state))
  const unknown = alphabet.find((_, i) => places[i]! < 0)
  if (unknown !== undefined) bad(names.join(', '), `${alphabet.join(', ')} (${unknown}?)`)
  const row = (state: string, i: number) =>
    (named ? rows.find((cells) => cells[0] === state)?.slice(1) : rows[places[i]!]) ?? []
  return { own: alphabet.map((state, i) => places.map((place) => number(row(state, i)[place] ?? ''))) }
}

/** Distances with their time, and what they will take told first. */
export async function timed(
  sequences: Sequences,
  asked: DistanceOptions,
  terminal: Terminal,
  quiet: boolean,
) {
  const n = sequences.rows.length
  const megabytes = (bytesFor(n, asked.float64) / 1e6).toFixed(1)
  if (!quiet) terminal.err(`n = ${n}, ${megabytes} MB\n`)
  // A first small run, so that compiling is not counted as computing.
  await distances(fromCells([['a'], ['b']]), { measure: 'om' })
  const start = performance.now()
  const result = await distances(sequences, asked)
  return { result, seconds: (performance.now() - start) / 1000 }
}

async function computeDistances({ sequences, values, terminal }: Task): Promise<void> {
  // The sums are of float64, so the distances are too.
  const asked = { ...measureAsked(values, sequences), float64: true }
  const { result, seconds } = await timed(sequences, asked, terminal, values.json === true)
  if (values.out !== undefined) writeDistances(values.out, result)
  let [sum, sumOfSquares, min, max] = [0, 0, Infinity, 0]
  for (const value of result.values) {
    sum += value
    sumOfSquares += value * value
    if (value < min) min = value
    if (value > max) max = value
  }
  if (min === Infinity) min = 0
  const report = { n: result.n, sum, sumOfSquares, min, max, seconds, threads: 1 }
  if (values.json) terminal.out(`${JSON.stringify(report)}\n`)
  else for (const [name, value] of Object.entries(report)) terminal.out(`${name.padEnd(14)} ${value}\n`)
}

function writeDistances(file: string, { n, values }: Distances): void {
  if (/\.f(32|64)$/.test(file)) {
    const array = file.endsWith('.f32') ? Float32Array.from(values) : Float64Array.from(values)
    writeFileSync(file, new Uint8Array(array.buffer))
    return
  }
  const lines = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : values[at(n, i, j)])).join(','),
  )
  writeFileSync(file, `${lines.join('\n')}\n`)
}
