import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import {
  fromCompressed,
  type MissingChoice,
  type MissingHandling,
  readRegister,
  type Sequences,
} from '@lydhoer/trajectories'
import { Unreadable } from '@lydhoer/words'
import type { Values } from './options.ts'
import { bad, oneOf, range } from './refuse.ts'

/** What a subcommand gets: the sequences, and the table's other columns. */
export interface Given {
  sequences: Sequences
  column(name: string): (string | null)[]
}

/** Reads a file of sequences as the flags say. What is refused is told with the file. */
export async function readSequences(file: string, values: Values): Promise<Given> {
  const form = oneOf(values.format ?? 'wide', ['wide', 'spells', 'sps'], '--format')
  const { weights, by } = values
  if (form !== 'wide')
    for (const flag of ['rows', 'columns', 'weights', 'by'] as const)
      if (values[flag] !== undefined) bad(`--${flag}`, '--format wide')
  const rows = range(values.rows, Number.MAX_SAFE_INTEGER, '--rows')
  const read = await readRegister(bytesOf(file), {
    form,
    rows,
    periods: values.columns === undefined ? 'found' : range(values.columns, 65_000, '--columns'),
    weight: weights,
    keep: by === undefined ? [] : [by],
    isNamed: values['no-header'] !== true,
    none: values.na?.split(',') ?? [],
    missing: missingAsked(values.missing),
    ...(values.states === undefined ? {} : { states: values.states.split(',').map((state) => state.trim()) }),
  }).catch((error: unknown) => {
    throw inFile(file, values.columns === undefined ? withFlag(error) : error)
  })
  const sequences = fromCompressed(read.sequences)
  const { people } = read.sequences
  if (values.rows !== undefined && rows[0] + people < rows[1])
    bad(values.rows, `1:${rows[0] + people}`, '--rows')
  return {
    sequences: {
      ...sequences,
      ids: read.ids ?? sequences.ids.map((_, i) => String(rows[0] + i + 1)),
      weights: read.weights ?? sequences.weights,
    },
    column: (name) => read.kept.get(name) ?? bad(name, '--by'),
  }
}

/** What was thrown, with the file that it is about. */
export function inFile(file: string, error: unknown): unknown {
  if (!(error instanceof Unreadable) || error.file !== undefined) return error
  const { line, column, what, hint } = error
  return new Unreadable({ file, line, column, what, hint })
}

/** What is wrong with the first line of a file is which columns it has: that can be said. */
function withFlag(error: unknown): unknown {
  if (!(error instanceof Unreadable) || error.line !== 1) return error
  const { line, what, hint } = error
  const flag = '(--columns 3:8)'
  return new Unreadable({ line, what, hint: { da: `${hint.da} ${flag}`, en: `${hint.en} ${flag}` } })
}

/** A file as it lies, or unpacked. */
function bytesOf(file: string): Readable {
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  // What goes wrong with the file comes out of reading what it is unpacked to.
  return file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes
}

/** `left=missing,gaps=delete,right=state:X`; `state` alone is right=missing. */
export function missingAsked(text: string | undefined): MissingHandling {
  if (text === undefined) return {}
  if (text === 'state') return { right: 'missing' }
  const asked: MissingHandling = {}
  for (const part of text.split(',')) {
    const [where, ...rest] = part.split('=')
    const side = oneOf(where ?? '', ['left', 'gaps', 'right'], '--missing')
    asked[side] = choice(rest.join('='))
  }
  return asked
}

function choice(text: string): MissingChoice {
  if (text === 'missing' || text === 'delete') return text
  if (text.startsWith('state:') && text.length > 6) return { state: text.slice(6) }
  return bad(text, 'missing, delete, state:NAME', '--missing')
}
