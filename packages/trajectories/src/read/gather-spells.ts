import { refuse } from '../model/refuse.ts'
import { empty, type Alphabet } from './alphabet.ts'
import type { Distillate } from './compressed.ts'
import { Growing } from './growing.ts'
import type { Head } from './head.ts'
import { refuseMore, type RegisterLimits } from './limits.ts'
import { CellsOfLine, refuseWidth, textIn, wholeIn } from './line.ts'
import type { LineReader } from './lines.ts'
import { RunWriter } from './runs.ts'
import type { CellWatcher } from './watch.ts'
import type { MissingHandling } from '../model/sequences.ts'

/** Spells in any order, nine bytes each, until all are there. Later ones win where two overlap. */
export class SpellTable {
  private readonly people = new Map<string, number>()
  private readonly person = new Growing((size) => new Uint32Array(size))
  private readonly from = new Growing((size) => new Uint16Array(size))
  private readonly to = new Growing((size) => new Uint16Array(size))
  private readonly state = new Growing((size) => new Uint8Array(size))
  private readonly limits: RegisterLimits

  constructor(limits: RegisterLimits) {
    this.limits = limits
  }

  /**
   * @param from the first period, from 1; `to` is the last
   * @throws Unreadable when a spell ends before it begins, or there are too many
   */
  add(id: string, from: number, to: number, state: number, line: number, column?: number): void {
    const { periods, spells } = this.limits
    const place = column === undefined ? { line } : { line, column }
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from || to > periods) {
      refuse(
        {
          da: `Forløbet ${id} går fra ${from} til ${to}`,
          en: `The spell of ${id} goes from ${from} to ${to}`,
        },
        {
          da: `Skriv hele perioder fra 1 til ${periods}, med slut efter start`,
          en: `Write whole periods from 1 to ${periods}, the end after the start`,
        },
        place,
      )
    }
    let person = this.people.get(id)
    if (person === undefined) this.people.set(id, (person = this.people.size))
    if (this.person.length === spells) {
      refuse(
        { da: `Der er over ${spells} rækker`, en: `There are over ${spells} rows` },
        { da: 'Del filen, eller træk en stikprøve', en: 'Divide the file, or draw a sample' },
        place,
      )
    }
    refuseMore(this.people.size, 0, this.limits, line)
    this.person.push(person)
    this.from.push(from)
    this.to.push(to)
    this.state.push(state)
  }

  /** Who there are, in the order in which they were met. */
  ids(): string[] {
    return [...this.people.keys()]
  }

  /** Writes each person's spells as runs, in the order they were read; gives the names of the periods. */
  write(writer: RunWriter): string[] {
    const [person, from, to, state] = [
      this.person.values,
      this.from.values,
      this.to.values,
      this.state.values,
    ]
    const count = this.person.length
    const start = new Uint32Array(this.people.size + 1)
    for (let s = 0; s < count; s++) start[person[s]! + 1]!++
    for (let p = 0; p < this.people.size; p++) start[p + 1]! += start[p]!
    const order = new Uint32Array(count)
    const next = start.slice()
    for (let s = 0; s < count; s++) order[next[person[s]!]!++] = s
    let widest = 0
    for (let s = 0; s < count; s++) widest = Math.max(widest, to[s]!)
    const row = new Uint8Array(widest)
    for (let p = 0; p < this.people.size; p++) {
      let length = 0
      for (let at = start[p]!; at < start[p + 1]!; at++) length = Math.max(length, to[order[at]!]!)
      row.fill(empty, 0, length)
      for (let at = start[p]!; at < start[p + 1]!; at++) {
        const s = order[at]!
        row.fill(state[s]!, from[s]! - 1, to[s])
      }
      for (let t = 0, begun = 0; t < length; t++) {
        if (t + 1 < length && row[t + 1] === row[begun]) continue
        writer.run(row[begun]!, t + 1 - begun)
        begun = t + 1
      }
      writer.end()
    }
    return numbered(widest)
  }
}

/** Periods that have no names: their numbers from 1. */
export function numbered(periods: number): string[] {
  return Array.from({ length: periods }, (_, t) => String(t + 1))
}

/** What the four columns may be called; where none of these stands, they are taken in this order. */
const columns = [
  ['id', 'person', 'løbenummer'],
  ['from', 'fra', 'start', 'begin'],
  ['to', 'til', 'slut', 'end'],
  ['state', 'tilstand', 'status'],
]

/** Reads lines of spells: who, from, to, state. */
export class SpellReader implements LineReader {
  readonly table: SpellTable
  /** The columns that are used. */
  readonly places: readonly number[]
  private readonly alphabet: Alphabet
  private readonly writer: RunWriter
  private readonly head: Head
  private readonly watch: CellWatcher | undefined
  private readonly cells = new CellsOfLine()
  private line: number

  constructor(
    head: Head,
    into: { alphabet: Alphabet; distillate: Distillate; missing: MissingHandling; limits: RegisterLimits },
    watch?: CellWatcher,
  ) {
    this.head = head
    this.watch = watch
    this.table = new SpellTable(into.limits)
    this.alphabet = into.alphabet
    this.writer = new RunWriter(into.distillate, into.missing, into.alphabet, into.limits)
    this.line = head.firstLine - 1
    const lower = head.names.map((name) => name.trim().toLowerCase())
    this.places = columns.map((words, c) => {
      const found = lower.findIndex((name) => words.includes(name))
      return found >= 0 ? found : c
    })
    if (new Set(this.places).size === 4 && this.places.every((place) => place < lower.length)) return
    refuse(
      {
        da: `Kolonnerne er ${head.names.slice(0, 12).join(', ')}`,
        en: `The columns are ${head.names.slice(0, 12).join(', ')}`,
      },
      { da: 'Skriv id, fra, til, tilstand', en: 'Write id, from, to, state' },
      { line: 1 },
    )
  }

  lines(bytes: Uint8Array): void {
    const { separator, skipped, names } = this.head
    const { cells, watch } = this
    for (let at = 0; at < bytes.length;) {
      const begin = at
      at = cells.read(bytes, begin, separator, ++this.line)
      const isEmpty = cells.count === 1 && cells.from[0] === cells.to[0]
      refuseWidth(cells.count - skipped, names.length, isEmpty, this.line)
      if (watch)
        for (let c = 0; c < cells.count; c++)
          if (cells.to[c]! > cells.from[c]!)
            watch.cell(c - skipped, bytes, cells.from[c]!, cells.to[c]!, this.line)
      this.row(bytes)
    }
  }

  private row(bytes: Uint8Array): void {
    const { cells, line, alphabet } = this
    const [id, from, to, state] = this.places as [number, number, number, number]
    const { skipped } = this.head
    const [idFrom, idTo] = [cells.from[id + skipped]!, cells.to[id + skipped]!]
    const [stateFrom, stateTo] = [cells.from[state + skipped]!, cells.to[state + skipped]!]
    const first = wholeIn(bytes, cells.from[from + skipped]!, cells.to[from + skipped]!)
    const last = wholeIn(bytes, cells.from[to + skipped]!, cells.to[to + skipped]!)
    const who = textIn(bytes, idFrom, idTo).trim()
    if (who === '') this.refuse(bytes, id)
    if (Number.isNaN(first)) this.refuse(bytes, from)
    if (Number.isNaN(last)) this.refuse(bytes, to)
    let key = 0
    for (let at = stateFrom; at < stateTo; at++) key = (Math.imul(key, 31) + bytes[at]!) | 0
    const code = alphabet.codeOf(bytes, stateFrom, stateTo, key, line, state + 1)
    this.table.add(who, first, last, code, line, from + 1)
  }

  private refuse(bytes: Uint8Array, place: number): never {
    const at = place + this.head.skipped
    const cell = textIn(bytes, this.cells.from[at]!, this.cells.to[at]!).slice(0, 40)
    refuse(
      { da: `“${cell}” kan ikke bruges`, en: `“${cell}” cannot be used` },
      {
        da: 'Hver række har et løbenummer, og første og sidste periode som hele tal fra 1',
        en: 'Each row has a running number, and the first and last period as whole numbers from 1',
      },
      { line: this.line, column: place + 1 },
    )
  }

  finish(): string[] {
    return this.table.write(this.writer)
  }
}
