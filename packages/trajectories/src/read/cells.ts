import { refuse } from '../refuse.ts'
import type { MissingChoice, MissingHandling } from '../sequences.ts'
import { empty, type Alphabet } from './alphabet.ts'
import type { Distillate } from './compressed.ts'

/** What becomes of empty stretches: a code, or -1 where they are left out. */
export function choicesOf(missing: MissingHandling, alphabet: Alphabet) {
  const code = (choice: MissingChoice) =>
    choice === 'missing' ? empty : choice === 'delete' ? -1 : alphabet.codeOfState(choice.state)
  return {
    left: code(missing.left ?? 'missing'),
    gaps: code(missing.gaps ?? 'missing'),
    right: code(missing.right ?? 'delete'),
  }
}

/** Puts the runs of one person together, empty stretches as chosen. */
export class RunWriter {
  private readonly choices: { left: number; gaps: number; right: number }
  private readonly distillate: Distillate
  private waiting = 0
  private begun = false

  constructor(distillate: Distillate, missing: MissingHandling, alphabet: Alphabet) {
    this.distillate = distillate
    this.choices = choicesOf(missing, alphabet)
  }

  run(state: number, length: number): void {
    if (state === empty) {
      this.waiting += length
      return
    }
    if (this.waiting > 0) this.emptied(this.begun ? this.choices.gaps : this.choices.left)
    this.distillate.run(state, length)
    this.begun = true
  }

  end(): void {
    if (this.waiting > 0) this.emptied(this.choices.right)
    this.distillate.end()
    this.begun = false
  }

  private emptied(choice: number): void {
    if (choice >= 0) this.distillate.run(choice, this.waiting)
    this.waiting = 0
  }
}

const [comma, semicolon, tab, newline, carriage, quote] = [44, 59, 9, 10, 13, 34]

/** Reads lines of wide CSV: one column a period. */
export class CellReader {
  private readonly alphabet: Alphabet
  private readonly writer: RunWriter
  private readonly columns: [number, number] | undefined
  private separator = comma
  private width = 0
  private first = 0
  private last = 0
  private periods: string[] = []
  private line = 0
  /** Codes of cells of one byte, plus one; 0 where not met. */
  private readonly short = new Uint16Array(256)

  constructor(
    alphabet: Alphabet,
    distillate: Distillate,
    missing: MissingHandling,
    columns?: [number, number],
  ) {
    this.alphabet = alphabet
    this.writer = new RunWriter(distillate, missing, alphabet)
    this.columns = columns
  }

  /** Whole lines, each with its end. */
  lines(bytes: Uint8Array): void {
    let at = 0
    if (this.line === 0) at = this.head(bytes)
    while (at < bytes.length) at = this.row(bytes, at)
  }

  finish(): string[] {
    return this.periods
  }

  private head(bytes: Uint8Array): number {
    const end = bytes.indexOf(newline)
    const text = new TextDecoder().decode(bytes.subarray(0, end)).replace(/\r$/, '')
    const marks = [comma, semicolon, tab].map((mark) => ({
      mark,
      cells: text.split(String.fromCharCode(mark)),
    }))
    const { mark, cells } = marks.reduce((best, one) => (one.cells.length > best.cells.length ? one : best))
    this.separator = mark
    this.width = cells.length
    const [first, last] = this.columns ?? [0, cells.length]
    if (!(first >= 0 && first < last && last <= cells.length)) {
      refuse(
        {
          da: `Kolonne ${first + 1} til ${last} findes ikke`,
          en: `Columns ${first + 1} to ${last} do not exist`,
        },
        { da: `Vælg 1 til ${cells.length}`, en: `Choose 1 to ${cells.length}` },
        { line: 1 },
      )
    }
    ;[this.first, this.last] = [first, last]
    this.periods = cells.slice(first, last).map((cell) => cell.replace(/^"|"$/g, ''))
    this.line = 1
    return end + 1
  }

  private row(bytes: Uint8Array, begin: number): number {
    const { separator, first, last, short, writer } = this
    this.line++
    let at = begin
    let column = 0
    let [state, length] = [-1, 0]
    for (let more = true; more; column++) {
      const from = at
      let key = 0
      let byte = bytes[at]!
      if (byte === quote) at = this.quoted(bytes, at)
      else
        while (byte !== separator && byte !== newline) {
          key = (Math.imul(key, 31) + byte) | 0
          byte = bytes[++at]!
        }
      more = bytes[at] === separator
      let to = at++
      if (column < first || column >= last) continue
      if (!more && bytes[to - 1] === carriage && to > from) to--
      const known = to === from + 1 ? short[bytes[from]!]! : 0
      const code = known > 0 ? known - 1 : this.cell(bytes, from, to, key, column)
      if (code === state) length++
      else {
        if (length > 0) writer.run(state, length)
        state = code
        length = 1
      }
    }
    if (column !== this.width) this.refuseWidth(column, bytes, begin)
    if (length > 0) writer.run(state, length)
    writer.end()
    return at
  }

  private cell(bytes: Uint8Array, from: number, to: number, key: number, column: number): number {
    if (from === to) return empty
    const code = this.alphabet.codeOf(bytes, from, to, key, this.line, column + 1)
    if (to === from + 1) this.short[bytes[from]!] = code + 1
    return code
  }

  /** The place after a cell in quotation marks. */
  private quoted(bytes: Uint8Array, from: number): number {
    let at = from + 1
    while (bytes[at] !== newline && !(bytes[at] === quote && bytes[at + 1] !== quote))
      at += bytes[at] === quote ? 2 : 1
    while (bytes[at] !== this.separator && bytes[at] !== newline) at++
    return at
  }

  private refuseWidth(found: number, bytes: Uint8Array, begin: number): void {
    // An empty line would else be told as a row of one cell.
    if (found === 1 && (bytes[begin] === newline || bytes[begin] === carriage)) {
      refuse(
        { da: 'Linjen er tom', en: 'The line is empty' },
        { da: 'Fjern den', en: 'Remove it' },
        { line: this.line },
      )
    }
    refuse(
      {
        da: `Rækken har ${found} felter, og den første linje har ${this.width}`,
        en: `The row has ${found} cells, and the first line has ${this.width}`,
      },
      { da: 'Giv alle rækker lige mange felter', en: 'Give every row the same number of cells' },
      { line: this.line },
    )
  }
}
