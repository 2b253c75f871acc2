import { refuse } from '../refuse.ts'
import { mostPeriods, type MissingHandling } from '../sequences.ts'
import { empty, type Alphabet } from './alphabet.ts'
import { RunWriter } from './cells.ts'
import type { Distillate } from './compressed.ts'

const names = ['id', 'from', 'to', 'state']

/** Reads lines of spells in any order, and makes sequences of them when all are there. Later rows win where two overlap. */
export class SpellGatherer {
  private readonly alphabet: Alphabet
  private readonly writer: RunWriter
  private readonly people = new Map<string, number>()
  private readonly decoder = new TextDecoder()
  private separator = ','
  private places: number[] = []
  private line = 0
  private count = 0
  private person = new Uint32Array(1 << 16)
  private from = new Uint16Array(1 << 16)
  private to = new Uint16Array(1 << 16)
  private state = new Uint8Array(1 << 16)

  constructor(alphabet: Alphabet, distillate: Distillate, missing: MissingHandling) {
    this.alphabet = alphabet
    this.writer = new RunWriter(distillate, missing, alphabet)
  }

  /** Whole lines, each with its end. */
  lines(bytes: Uint8Array): void {
    const all = this.decoder.decode(bytes).split('\n')
    all.pop()
    for (const line of all) this.row(line.endsWith('\r') ? line.slice(0, -1) : line)
  }

  private row(text: string): void {
    this.line++
    if (this.line === 1) return this.head(text)
    const cells = text.split(this.separator)
    const [id, from, to, state] = this.places.map((place) => cells[place] ?? '') as [
      string,
      string,
      string,
      string,
    ]
    const [first, last] = [Number(from), Number(to)]
    if (
      !Number.isInteger(first) ||
      !Number.isInteger(last) ||
      first < 1 ||
      last < first ||
      last > mostPeriods
    ) {
      refuse(
        {
          da: `Forløbet ${id} går fra ${from} til ${to}`,
          en: `The spell of ${id} goes from ${from} to ${to}`,
        },
        {
          da: `Skriv hele perioder fra 1 til ${mostPeriods}, med slut efter start`,
          en: `Write whole periods from 1 to ${mostPeriods}, the end after the start`,
        },
        { line: this.line, column: this.places[1]! + 1 },
      )
    }
    let person = this.people.get(id)
    if (person === undefined) this.people.set(id, (person = this.people.size))
    if (this.count === this.person.length) this.grow()
    this.person[this.count] = person
    this.from[this.count] = first
    this.to[this.count] = last
    this.state[this.count++] = this.alphabet.read(state, this.line, this.places[3]! + 1)
  }

  private head(text: string): void {
    this.separator = [',', ';', '\t'].reduce((best, mark) =>
      text.split(mark).length > text.split(best).length ? mark : best,
    )
    const found = text.split(this.separator).map((name) => name.replace(/^\uFEFF|"/g, '').toLowerCase())
    this.places = names.map((name) => found.indexOf(name))
    if (this.places.every((place) => place >= 0)) return
    refuse(
      { da: `Kolonnerne er ${found.join(', ')}`, en: `The columns are ${found.join(', ')}` },
      { da: `Skriv ${names.join(', ')}`, en: `Write ${names.join(', ')}` },
      { line: 1 },
    )
  }

  private grow(): void {
    const size = Math.ceil(this.count * 1.5)
    const larger = <Kind extends { set(values: Kind): void }>(next: Kind, values: Kind) => {
      next.set(values)
      return next
    }
    this.person = larger(new Uint32Array(size), this.person)
    this.from = larger(new Uint16Array(size), this.from)
    this.to = larger(new Uint16Array(size), this.to)
    this.state = larger(new Uint8Array(size), this.state)
  }

  /** Gathers each person's spells, in the order they were read, and writes them as runs. */
  finish(): string[] {
    const start = new Uint32Array(this.people.size + 1)
    for (let s = 0; s < this.count; s++) start[this.person[s]! + 1]!++
    for (let p = 0; p < this.people.size; p++) start[p + 1]! += start[p]!
    const order = new Uint32Array(this.count)
    const next = start.slice()
    for (let s = 0; s < this.count; s++) order[next[this.person[s]!]!++] = s
    let widest = 0
    for (let s = 0; s < this.count; s++) widest = Math.max(widest, this.to[s]!)
    const row = new Uint8Array(widest)
    for (let p = 0; p < this.people.size; p++) {
      let length = 0
      for (let at = start[p]!; at < start[p + 1]!; at++) length = Math.max(length, this.to[order[at]!]!)
      row.fill(empty, 0, length)
      for (let at = start[p]!; at < start[p + 1]!; at++) {
        const s = order[at]!
        row.fill(this.state[s]!, this.from[s]! - 1, this.to[s])
      }
      for (let t = 0, begun = 0; t < length; t++) {
        if (t + 1 < length && row[t + 1] === row[begun]) continue
        this.writer.run(row[begun]!, t + 1 - begun)
        begun = t + 1
      }
      this.writer.end()
    }
    return Array.from({ length: widest }, (_, t) => String(t + 1))
  }
}
