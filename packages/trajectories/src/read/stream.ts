import type { MissingHandling } from '../sequences.ts'
import { refuse } from '../refuse.ts'
import { Alphabet } from './alphabet.ts'
import { CellReader } from './cells.ts'
import { Distillate, type Compressed } from './compressed.ts'
import { SpellGatherer } from './gather-spells.ts'

export interface StreamOptions {
  /** One column a period (default), or rows of id, from, to, state in any order. */
  format?: 'wide' | 'spells'
  /** Wide: the columns that are periods, half-open from 0; default all. */
  columns?: [number, number]
  /** Allowed states, in order; default what there is. */
  states?: readonly string[]
  missing?: MissingHandling
  /** Called now and then with what is read so far. */
  progress?: (done: { bytes: number; people: number }) => void
  signal?: AbortSignal
}

/**
 * Reads sequences from bytes as they come, and keeps each different one once, as runs. Cost: O(bytes); memory: the
 * different sequences' runs and four bytes a person. Spells are kept in eight bytes each until all are read.
 *
 * @throws {Invalid} with line, column, value and what is allowed
 * @example
 * (await readStream([new TextEncoder().encode('a,b\nX,X\nX,X\n')])).counts // Uint32Array [2]
 */
export async function readStream(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: StreamOptions = {},
): Promise<Compressed> {
  const alphabet = new Alphabet(options.states)
  const distillate = new Distillate()
  const reader =
    options.format === 'spells'
      ? new SpellGatherer(alphabet, distillate, options.missing ?? {})
      : new CellReader(alphabet, distillate, options.missing ?? {}, options.columns)
  let rest: Uint8Array<ArrayBufferLike> = new Uint8Array(0)
  let [read, told] = [0, 0]
  for await (const chunk of bytes) {
    options.signal?.throwIfAborted()
    read += chunk.length
    const end = chunk.lastIndexOf(10) + 1
    if (end === 0) {
      rest = joined(rest, chunk)
      continue
    }
    if (rest.length > 0) {
      // The line that was cut is put together; the lines after it are read where they lie.
      const first = chunk.indexOf(10) + 1
      reader.lines(joined(rest, chunk.subarray(0, first)))
      reader.lines(chunk.subarray(first, end))
    } else reader.lines(chunk.subarray(0, end))
    // A copy: whoever gave the chunk may use its memory again.
    rest = chunk.slice(end)
    if (read - told > 1 << 24) {
      told = read
      options.progress?.({ bytes: read, people: distillate.people })
    }
  }
  if (rest.length > 0) reader.lines(joined(rest, Uint8Array.of(10)))
  const periods = reader.finish()
  if (distillate.people === 0) {
    refuse(
      { da: 'Der er ingen forløb', en: 'There are no sequences' },
      { da: 'Giv mindst én række', en: 'Give at least one row' },
    )
  }
  options.progress?.({ bytes: read, people: distillate.people })
  return distillate.finish(alphabet.inOrder(), periods)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
