import { availableParallelism, freemem } from 'node:os'
import {
  bytesFor,
  decimal,
  distances,
  fjordby,
  measureParameters,
  measures,
  multichannelDistances,
  readTable,
  startThreads,
  type Channel,
  type CostMethod,
  type DistanceOptions,
  type Distances,
  type MeasureOptions,
  type Sequences,
  type Table,
} from '@lydhoer/trajectories'
import { readFileSync } from 'node:fs'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'
import type { Values } from './options.ts'
import { inFile, readSequences } from './read.ts'
import { bad, number, oneOf, whole } from './refuse.ts'

/** What is asked for, and how much of this machine it may take. */
export type Asked = DistanceOptions & { memory: number }

/** The measure as asked for; om with indel 1 and substitution 2 where nothing is said. */
export function measureAsked(values: Values, sequences: Sequences): Asked {
  const asked: Asked = {
    measure: oneOf(values.measure ?? 'om', measures, '--measure'),
    memory: values.memory === undefined ? freemem() * 0.9 : number(values.memory, '--memory') * 1e9,
    threads: { upTo: availableParallelism() },
  }
  if (values.substitution !== undefined)
    asked.substitution = substitutionAsked(values.substitution, sequences)
  if (values.indel !== undefined) asked.indel = indelAsked(values.indel, sequences)
  if (values.normalise !== undefined) {
    const ways = ['none', 'auto', 'maxlength', 'gmean', 'maxdist', 'YujianBo'] as const
    asked.normalise = oneOf(values.normalise, ways, '--normalise')
  }
  return Object.assign(asked, parametersAsked(values))
}

/** What the measures are told, read as each of them says. */
function parametersAsked(values: Values): MeasureOptions {
  const said = measureParameters.flatMap(({ name, of }) => {
    const text = values[name]
    if (text === undefined) return []
    const { among, whole: counted } = of[0]!.parameter
    const flag = `--${name}`
    return [[name, among ? oneOf(text, among, flag) : counted ? whole(text, flag) : number(text, flag)]]
  })
  return Object.fromEntries(said) as MeasureOptions
}

function indelAsked(text: string, { alphabet }: Sequences): number | number[] | 'auto' {
  if (text === 'auto') return 'auto'
  if (!text.includes(',')) return number(text, '--indel')
  const each = text.split(',').map((one) => number(one, '--indel'))
  if (each.length < alphabet.length) bad(text, `${alphabet.length} × (${alphabet.join(', ')})`, '--indel')
  return each
}

function substitutionAsked(text: string, { alphabet }: Sequences): CostMethod {
  const named = (['trate', 'future', 'indels', 'indelslog'] as const).find(
    (name) => name === text.toLowerCase(),
  )
  if (named) return named
  if (text.startsWith('constant:')) return { constant: number(text.slice(9), '--substitution') }
  if (text.toLowerCase() === 'constant') return { constant: 2 }
  if (text.startsWith('file:')) return { own: costsIn(text.slice(5), alphabet) }
  return bad(text, 'constant:2, trate, future, indels, indelslog, file:COSTS.csv', '--substitution')
}

/** Costs from a square table: the first line names the states, and each row may begin with its own name. */
function costsIn(file: string, alphabet: string[]): number[][] {
  const { columns, rows } = tableIn(file)
  const named = columns.length === rows.length + 1
  const names = (named ? columns.slice(1) : columns).map((name) => name.trim())
  const unknown = alphabet.find((state) => !names.includes(state))
  if (unknown !== undefined) {
    throw new Refusal({
      da: `${file} mangler tilstanden ${unknown}; skriv en kolonne for hver af ${alphabet.join(', ')}.`,
      en: `${file} lacks the state ${unknown}; write a column for each of ${alphabet.join(', ')}.`,
    })
  }
  // `*` is what is missing, a state of its own where there is any.
  const wanted = names.includes('*') ? [...alphabet, '*'] : alphabet
  const places = wanted.map((state) => names.indexOf(state))
  const row = (place: number) =>
    named ? (rows.find((cells) => cells[0]?.trim() === names[place]) ?? rows[place]!).slice(1) : rows[place]
  return places.map((from) =>
    places.map((to) => {
      const cell = row(from)?.[to] ?? ''
      const cost = decimal(cell)
      if (Number.isFinite(cost) && cost >= 0) return cost
      throw new Refusal({
        da: `${file}: prisen fra ${names[from]} til ${names[to]} er “${cell}”; skriv et tal fra 0.`,
        en: `${file}: the cost from ${names[from]} to ${names[to]} is “${cell}”; write a number from 0.`,
      })
    }),
  )
}

function tableIn(file: string): Table {
  try {
    return readTable(readFileSync(file, 'utf8'))
  } catch (error) {
    throw inFile(file, error)
  }
}

/** Distances with the seconds of the computing alone, and what they will take told first. */
export async function timed(sequences: Sequences, asked: Asked, values: Values, terminal: Terminal) {
  const n = sequences.rows.length
  const quiet = values.json === true
  const float64 = values.float32 !== true && bytesFor(n, true) <= asked.memory
  if (!quiet)
    terminal.err(`n = ${n}, ${(bytesFor(n, float64) / 1e6).toFixed(1)} MB (float${float64 ? 64 : 32})\n`)
  const few = n < 400 && values.threads === undefined
  const threads = few
    ? 1
    : values.threads === undefined
      ? availableParallelism()
      : whole(values.threads, '--threads')
  const channels = await channelsAsked(sequences, values)
  // A small run first, so that starting threads is not counted as computing.
  if (threads > 1) startThreads(threads)
  await distances(fjordby({ people: 40 * threads, weeks: 24 }), { measure: asked.measure, threads })
  const start = performance.now()
  const { progress, signal, end } = watched(terminal, quiet)
  const all = { ...asked, float64, threads, progress, signal }
  try {
    const together = oneOf(values.together ?? 'sum', ['sum', 'mean'], '--together')
    const result: Distances = channels
      ? await multichannelDistances(channels, { ...all, channels: together })
      : await distances(sequences, all)
    return { result, seconds: (performance.now() - start) / 1000, threads }
  } finally {
    end()
  }
}

/** Says how far a run is, each tenth of one that takes more than two seconds, and stops it at Ctrl-C. */
export function watched(terminal: Terminal, quiet: boolean) {
  const stopping = new AbortController()
  const stop = () => stopping.abort(new Refusal({ da: 'Stoppet.', en: 'Stopped.' }))
  process.once('SIGINT', stop)
  const start = performance.now()
  let told = 0
  const progress = (done: number) => {
    if (quiet || done < told + 0.1 || performance.now() - start < 2000) return
    told = done
    terminal.err(`${Math.floor(done * 100)} %\n`)
  }
  return { progress, signal: stopping.signal, end: () => process.off('SIGINT', stop) }
}

/** The channels, the file itself first; undefined where there are no others. Costs are estimated in each. */
async function channelsAsked(sequences: Sequences, values: Values): Promise<Channel[] | undefined> {
  if (values.channels === undefined) return undefined
  const files = values.channels.split(',')
  const others = await Promise.all(files.map((file) => readSequences(file, values)))
  const all = [sequences, ...others.map((other) => other.sequences)]
  const weights = values['channel-weights']?.split(',').map((text) => number(text, '--channel-weights'))
  if (weights && weights.length !== all.length)
    bad(values['channel-weights']!, `${all.length} ×`, '--channel-weights')
  return all.map((each, c) => {
    const { substitution, indel } = measureAsked(values, each)
    return {
      sequences: each,
      ...(substitution === undefined ? {} : { substitution }),
      ...(indel === undefined ? {} : { indel }),
      weight: weights?.[c] ?? 1,
    }
  })
}
