import type { MissingHandling } from '../model/sequences.ts'
import { empty, type Alphabet } from './alphabet.ts'
import type { ColumnReader } from './columns.ts'
import type { Distillate } from './compressed.ts'
import type { Head } from './head.ts'
import type { RegisterLimits } from './limits.ts'
import { afterQuoted, carriage, newline, quote, refuseWidth } from './line.ts'
import type { LineReader } from './lines.ts'
import { RunWriter } from './runs.ts'
import type { CellWatcher } from './watch.ts'

export interface CellLayout {
  /** The columns that are periods, in order. */
  periods: readonly number[]
  /** Rows that are read, half-open from 0; the rest is passed over. */
  rows: readonly [number, number]
  /** Who reads the other columns. */
  others: readonly (ColumnReader | undefined)[]
  watch?: CellWatcher | undefined
}

/** Reads lines of wide CSV: one row a person, one column a period. */
export class CellReader implements LineReader {
  private readonly alphabet: Alphabet
  private readonly writer: RunWriter
  private readonly head: Head
  private readonly layout: CellLayout
  private readonly isPeriod: Uint8Array
  private line: number
  private place = 0
  /** Codes of cells of one byte, plus one; 0 where not met. */
  private readonly short = new Uint16Array(256)

  constructor(
    head: Head,
    layout: CellLayout,
    into: { alphabet: Alphabet; distillate: Distillate; missing: MissingHandling; limits: RegisterLimits },
  ) {
    this.head = head
    this.layout = layout
    this.alphabet = into.alphabet
    this.writer = new RunWriter(into.distillate, into.missing, into.alphabet, into.limits)
    this.isPeriod = new Uint8Array(head.names.length)
    for (const column of layout.periods) this.isPeriod[column] = 1
    this.line = head.firstLine - 1
  }

  /** Whole lines, each with its end. */
  lines(bytes: Uint8Array): void {
    const [first, last] = this.layout.rows
    for (let at = 0; at < bytes.length; this.place++) {
      this.line++
      if (this.place >= last) return
      at = this.place < first ? bytes.indexOf(newline, at) + 1 : this.row(bytes, at)
    }
  }

  finish(): string[] {
    return this.layout.periods.map((column) => this.head.names[column]!)
  }

  private row(bytes: Uint8Array, begin: number): number {
    const { short, writer, line, isPeriod } = this
    const { separator, skipped } = this.head
    const { others, watch } = this.layout
    let at = begin
    let column = -skipped
    let [state, length] = [-1, 0]
    for (let more = true; more; column++) {
      const from = at
      let key = 0
      let byte = bytes[at]!
      if (byte === quote) at = afterQuoted(bytes, at, separator, line, column + 1)
      else
        while (byte !== separator && byte !== newline) {
          key = (Math.imul(key, 31) + byte) | 0
          byte = bytes[++at]!
        }
      more = bytes[at] === separator
      let to = at++
      if (!more && bytes[to - 1] === carriage && to > from) to--
      if (watch && to > from) watch.cell(column, bytes, from, to, line)
      if (isPeriod[column] !== 1) {
        others[column]?.cell(bytes, from, to, line, column + 1)
        continue
      }
      const known = to === from + 1 ? short[bytes[from]!]! : 0
      const code = known > 0 ? known - 1 : this.cell(bytes, from, to, key, column)
      if (code === state) length++
      else {
        if (length > 0) writer.run(state, length)
        state = code
        length = 1
      }
    }
    const isEmpty = bytes[begin] === newline || bytes[begin] === carriage
    refuseWidth(column, this.head.names.length, isEmpty && column === 1 - skipped, line)
    if (length > 0) writer.run(state, length)
    writer.end(line)
    return at
  }

  private cell(bytes: Uint8Array, from: number, to: number, key: number, column: number): number {
    if (from === to) return empty
    const code = this.alphabet.codeOf(bytes, from, to, key, this.line, column + 1)
    if (to === from + 1) this.short[bytes[from]!] = code + 1
    return code
  }
}
