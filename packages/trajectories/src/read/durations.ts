import { refuse } from '../model/refuse.ts'
import type { MissingHandling } from '../model/sequences.ts'
import { empty, type Alphabet } from './alphabet.ts'
import type { Distillate } from './compressed.ts'
import { numbered } from './gather-spells.ts'
import type { Head } from './head.ts'
import { refuseLonger, type RegisterLimits } from './limits.ts'
import { CellsOfLine, noSeparator, textIn } from './line.ts'
import type { LineReader } from './lines.ts'
import { RunWriter } from './runs.ts'
import type { CellWatcher } from './watch.ts'

/** A stretch of one state, and how many periods it lasts; null where it is missing. */
export interface Stretch {
  state: string | null
  periods: number
}

/**
 * Reads a whole trajectory in the state-permanence form: `(EM,4)-(TR,2)` or `EM/4-TR/2`. `*` is missing.
 *
 * @param most how many periods it may have; asked before anything is made of them
 * @throws Unreadable when a part cannot be read, or it lasts longer
 */
export function stretchesIn(text: string, most: number, line: number): Stretch[] {
  let all = 0
  const stretches = text
    .trim()
    .replace(/^\(|\)$/g, '')
    .split(/\)-\(|(?<=\d)-/)
    .map((part) => {
      const match = /^(.+?)[,/](\d+)$/.exec(part.trim())
      if (!match) {
        refuse(
          { da: `“${part.slice(0, 40)}” kan ikke læses`, en: `“${part.slice(0, 40)}” cannot be read` },
          { da: 'Skriv tilstand og varighed som EM/4', en: 'Write state and duration as EM/4' },
          { line },
        )
      }
      all += Number(match[2])
      return { state: match[1] === '*' ? null : match[1]!, periods: Number(match[2]) }
    })
  refuseLonger(all, most, line)
  return stretches
}

/** Writes whole trajectories, one after another. */
export class DurationWriter {
  private readonly alphabet: Alphabet
  private readonly limits: RegisterLimits
  private readonly writer: RunWriter
  private widest = 0

  constructor(into: {
    alphabet: Alphabet
    distillate: Distillate
    missing: MissingHandling
    limits: RegisterLimits
  }) {
    this.alphabet = into.alphabet
    this.limits = into.limits
    this.writer = new RunWriter(into.distillate, into.missing, into.alphabet, into.limits)
  }

  add(text: string, line: number): void {
    let length = 0
    for (const { state, periods } of stretchesIn(text, this.limits.periods, line)) {
      this.writer.run(state === null ? empty : this.alphabet.codeOfState(state, line, 1), periods)
      length += periods
    }
    this.widest = Math.max(this.widest, length)
    this.writer.end(line)
  }

  periods(): string[] {
    return numbered(this.widest)
  }
}

/** Reads lines whose last cell is a whole trajectory; where there is one column, the line is the cell. */
export class DurationReader implements LineReader {
  private readonly head: Head
  private readonly writer: DurationWriter
  private readonly watch: CellWatcher | undefined
  private readonly cells = new CellsOfLine()
  private line: number

  constructor(head: Head, into: ConstructorParameters<typeof DurationWriter>[0], watch?: CellWatcher) {
    this.head = head
    this.writer = new DurationWriter(into)
    this.watch = watch
    this.line = head.firstLine - 1
  }

  lines(bytes: Uint8Array): void {
    const { cells, watch, head } = this
    const isAlone = head.names.length + head.skipped === 1
    for (let at = 0; at < bytes.length;) {
      // In a file of one column a comma belongs to the trajectory.
      at = cells.read(bytes, at, isAlone ? noSeparator : head.separator, ++this.line)
      const last = cells.count - 1
      if (last === 0 && cells.from[0] === cells.to[0]) continue
      if (watch)
        for (let c = 0; c <= last; c++)
          if (cells.to[c]! > cells.from[c]!)
            watch.cell(c - head.skipped, bytes, cells.from[c]!, cells.to[c]!, this.line)
      this.writer.add(textIn(bytes, cells.from[last]!, cells.to[last]!).replaceAll('"', ''), this.line)
    }
  }

  finish(): string[] {
    return this.writer.periods()
  }
}
