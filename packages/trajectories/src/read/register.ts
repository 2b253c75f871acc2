import { refuse } from '../model/refuse.ts'
import type { MissingHandling } from '../model/sequences.ts'
import { Alphabet } from './alphabet.ts'
import { CellReader } from './cells.ts'
import { GroupColumn, KeptColumn, WeightColumn, type ColumnReader } from './columns.ts'
import { Distillate, type Compressed } from './compressed.ts'
import { DurationReader } from './durations.ts'
import { SpellReader } from './gather-spells.ts'
import { columnsAsked, placeOf, readHead, type Head, type PeriodsAsked } from './head.ts'
import { widest, type RegisterLimits } from './limits.ts'
import { wholeLines, type LineReader } from './lines.ts'
import type { CellWatcher } from './watch.ts'

/**
 * How a file is built: a column a period, a row a spell (who, from, to, state), or a whole trajectory in a cell
 * (`EM/4-TR/2`, the state-permanence form).
 */
export type RegisterForm = 'wide' | 'spells' | 'sps'

export interface RegisterOptions {
  form?: RegisterForm
  /** Wide: which columns are periods; default those that are found. */
  periods?: PeriodsAsked
  /** Wide: rows that are read, half-open from 0; default all. */
  rows?: readonly [number, number]
  /** Wide: the name of the column of weights. */
  weight?: string | undefined
  /** Wide: names of columns to keep as they stand. */
  keep?: readonly string[]
  /** Whether the first line holds names; default true. */
  isNamed?: boolean
  /** Cells that mean empty, besides an empty one and NA. */
  none?: readonly string[]
  /** Allowed states, in order; default what there is. */
  states?: readonly string[]
  missing?: MissingHandling
  limits?: Partial<RegisterLimits>
  /** Told of every cell of every column, before it is read. */
  watch?: CellWatcher
  /** Called now and then with what is read so far. */
  progress?: (done: { bytes: number; people: number }) => void
  signal?: AbortSignal
}

/** A register as it was read. */
export interface RegisterRead {
  sequences: Compressed
  /** One for each person; null when nothing was said of weights. */
  weights: Float64Array | null
  /** Columns that people can be grouped by: 2–12 different values; `of` is the place of each person's value. */
  groups: { name: string; values: string[]; of: Uint8Array }[]
  /** The columns that were asked to be kept; null is an empty cell. */
  kept: Map<string, (string | null)[]>
  /**
   * The columns that are no periods, weights or groups and were not kept: nothing is left of them but how many different values they
   * have, counted to a hundred (101 is more); null where that was not looked at.
   */
  unused: { name: string; values: number | null }[]
  /** Who the rows are, where the file says so. */
  ids: string[] | null
}

/**
 * Reads a register from bytes as they come, and keeps each different trajectory once, as runs. Cost: O(bytes); memory: the
 * different trajectories' runs and four bytes a person. Spells are kept in nine bytes each until all are read.
 *
 * @throws Unreadable with line, column, value and what is allowed; before anything is made that `limits` do not allow
 * @example
 * (await readRegister([new TextEncoder().encode('id,w1,w2\n1,X,X\n2,X,X\n')])).sequences.counts // Uint32Array [2]
 */
export async function readRegister(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: RegisterOptions = {},
): Promise<RegisterRead> {
  const limits = { ...widest, ...options.limits }
  const alphabet = new Alphabet(options.states, options.none, limits.states)
  const into = { alphabet, distillate: new Distillate(), missing: options.missing ?? {}, limits }
  let begun: Begun | null = null
  let told = 0
  let read = 0
  for await (const whole of wholeLines(bytes)) {
    options.signal?.throwIfAborted()
    let rows = whole
    if (!begun) {
      const head = readHead(whole, options.isNamed ?? true)
      options.watch?.head(head.names)
      begun = begin(head, options, into)
      rows = whole.subarray(head.next)
    }
    begun.reader.lines(rows)
    read += whole.length
    if (read - told > 1 << 22) {
      told = read
      options.progress?.({ bytes: read, people: into.distillate.people })
    }
  }
  const periods = begun?.reader.finish() ?? []
  options.progress?.({ bytes: read, people: into.distillate.people })
  if (!begun || into.distillate.people === 0) {
    refuse(
      { da: 'Der er ingen forløb', en: 'There are no sequences' },
      { da: 'Giv mindst én række', en: 'Give at least one row' },
    )
  }
  return { sequences: into.distillate.finish(alphabet.inOrder(), periods), ...begun.others() }
}

/** A reader that knows its columns, and what came of those that are no periods. */
interface Begun {
  reader: LineReader
  others: () => Omit<RegisterRead, 'sequences'>
}

type Into = { alphabet: Alphabet; distillate: Distillate; missing: MissingHandling; limits: RegisterLimits }

function begin(head: Head, options: RegisterOptions, into: Into): Begun {
  if (options.form === 'spells') {
    const reader = new SpellReader(head, into, options.watch)
    const unused = head.names.filter((_, c) => !reader.places.includes(c)).map(uncounted)
    return { reader, others: () => ({ ...nothingElse, unused, ids: reader.table.ids() }) }
  }
  if (options.form === 'sps') {
    const unused = head.names.slice(0, -1).map(uncounted)
    return {
      reader: new DurationReader(head, into, options.watch),
      others: () => ({ ...nothingElse, unused }),
    }
  }
  return beginWide(head, options, into)
}

const uncounted = (name: string) => ({ name, values: null })
const nothingElse = { weights: null, groups: [], kept: new Map<string, never>(), unused: [], ids: null }

function beginWide({ ...head }: Head, options: RegisterOptions, into: Into): Begun {
  const { names } = head
  const weightAt = options.weight ? placeOf(names, options.weight) : -1
  const weight = weightAt >= 0 ? new WeightColumn() : null
  const kept = new Map((options.keep ?? []).map((name) => [placeOf(names, name), new KeptColumn()]))
  const periods = columnsAsked(names, options.periods ?? 'found', [weightAt, ...kept.keys()])
  const isPeriod = new Set(periods)
  const groups = new Map<number, GroupColumn>()
  const others = names.map((name, c): ColumnReader | undefined => {
    const named = [c === weightAt ? weight : null, kept.get(c)].filter(
      (one) => one !== null && one !== undefined,
    )
    if (named.length > 0) return { cell: (...cell) => named.forEach((one) => one.cell(...cell)) }
    if (isPeriod.has(c)) return undefined
    const group = new GroupColumn(name)
    groups.set(c, group)
    return group
  })
  const rows = options.rows ?? [0, Infinity]
  return {
    reader: new CellReader(head, { periods, rows, others, watch: options.watch }, into),
    others: () => {
      const found = [...groups.values()].map((column) => ({
        name: column.name,
        values: column.different,
        groups: column.groups(),
      }))
      return {
        weights: weight?.all() ?? null,
        groups: found.flatMap(({ groups: some }) => (some ? [some] : [])),
        kept: new Map([...kept].map(([c, column]) => [names[c]!, column.cells])),
        unused: found.flatMap(({ name, values, groups: some }) => (some ? [] : [{ name, values }])),
        ids: null,
      }
    },
  }
}
