import type { Sequences } from '../model/sequences.ts'
import { Growing } from './growing.ts'

/** Sequences of many people: each different one once, as runs of states, and who has which. */
export interface Compressed {
  alphabet: string[]
  periods: string[]
  people: number
  /** The runs of the different sequence u are those from start[u] up to start[u + 1]. */
  start: Uint32Array
  states: Uint8Array
  lengths: Uint16Array
  /** How many people have each. */
  counts: Uint32Array
  /** For each person, in the order read, which of the different sequences. */
  of: Uint32Array
}

/** Gathers sequences as runs and merges those that are equal. */
export class Distillate {
  people = 0
  private readonly start = new Growing((size) => new Uint32Array(size))
  private readonly states = new Growing((size) => new Uint8Array(size))
  private readonly lengths = new Growing((size) => new Uint16Array(size))
  private readonly counts = new Growing((size) => new Uint32Array(size))
  private readonly of = new Growing((size) => new Uint32Array(size))
  private readonly hashes = new Growing((size) => new Uint32Array(size))
  /** Open addressing: the number of a different sequence, and one; 0 where there is none. */
  private table = new Uint32Array(1 << 12)
  private hash = 0
  private begun = 0

  /** Adds a run to the sequence that is being read. One of the state before it makes that longer. */
  run(state: number, length: number): void {
    if (length === 0) return
    const last = this.states.length - 1
    if (last >= this.begun && this.states.values[last] === state) this.lengths.values[last]! += length
    else {
      this.states.push(state)
      this.lengths.push(length)
    }
  }

  /** Ends a sequence: kept where it is new, else counted. */
  end(): void {
    const { states, lengths, begun } = this
    this.hash = 2_166_136_261
    for (let r = begun; r < states.length; r++) {
      this.hash = Math.imul(this.hash ^ states.values[r]!, 16_777_619)
      this.hash = Math.imul(this.hash ^ lengths.values[r]!, 16_777_619)
    }
    this.people++
    const found = this.find()
    if (found >= 0) {
      this.counts.values[found]!++
      this.of.push(found)
      states.length = begun
      lengths.length = begun
      return
    }
    this.of.push(this.counts.length)
    this.start.push(begun)
    this.counts.push(1)
    this.hashes.push(this.hash >>> 0)
    this.begun = states.length
    if (this.counts.length * 2 > this.table.length) this.grow()
    else this.place(this.counts.length - 1)
  }

  private find(): number {
    const mask = this.table.length - 1
    for (let at = this.spread(this.hash >>> 0) & mask; ; at = (at + 1) & mask) {
      const u = this.table[at]! - 1
      if (u < 0) return -1
      if (this.hashes.values[u] === this.hash >>> 0 && this.equal(u)) return u
    }
  }

  private equal(u: number): boolean {
    const { states, lengths, begun } = this
    const from = this.start.values[u]!
    const to = u + 1 < this.start.length ? this.start.values[u + 1]! : begun
    if (to - from !== states.length - begun) return false
    for (let r = from, s = begun; r < to; r++, s++) {
      if (states.values[r] !== states.values[s] || lengths.values[r] !== lengths.values[s]) return false
    }
    return true
  }

  private spread(hash: number): number {
    return (hash ^ (hash >>> 15)) >>> 0
  }

  private place(u: number): void {
    const mask = this.table.length - 1
    let at = this.spread(this.hashes.values[u]!) & mask
    while (this.table[at] !== 0) at = (at + 1) & mask
    this.table[at] = u + 1
  }

  private grow(): void {
    this.table = new Uint32Array(this.table.length * 4)
    for (let u = 0; u < this.counts.length; u++) this.place(u)
  }

  finish({ alphabet, recode }: { alphabet: string[]; recode: Uint8Array }, periods: string[]): Compressed {
    this.start.push(this.begun)
    return {
      alphabet,
      periods,
      people: this.people,
      start: this.start.trimmed(),
      states: this.states.trimmed().map((state) => recode[state]!),
      lengths: this.lengths.trimmed(),
      counts: this.counts.trimmed(),
      of: this.of.trimmed(),
    }
  }
}

/**
 * Sequences of people who were read as a stream. Those who have the same share one row in memory.
 *
 * @param merged each different sequence once, its weight the number of people; else one for each person
 */
export function fromCompressed(compressed: Compressed, merged = false): Sequences {
  const { alphabet, periods, start, states, lengths, counts, of } = compressed
  let cells = 0
  for (const length of lengths) cells += length
  // One stretch of memory for all: a row each takes three times as much where they are short.
  const all = new Uint8Array(cells)
  let at = 0
  const different = Array.from(counts, (_, u) => {
    const begin = at
    for (let r = start[u]!; r < start[u + 1]!; r++) all.fill(states[r]!, at, (at += lengths[r]!))
    return all.subarray(begin, at)
  })
  const rows = merged ? different : Array.from(of, (u) => different[u]!)
  return {
    ids: rows.map((_, i) => String(i + 1)),
    alphabet,
    periods,
    rows,
    weights: merged ? Float64Array.from(counts) : new Float64Array(rows.length).fill(1),
  }
}

/** The way back: sequences with each different one once, as runs. Weights and ids are left out. */
export function compressed({ rows, alphabet, periods }: Sequences): Compressed {
  const distillate = new Distillate()
  for (const row of rows) {
    for (let t = 0, begun = 0; t < row.length; t++) {
      if (t + 1 < row.length && row[t + 1] === row[begun]) continue
      distillate.run(row[begun]!, t + 1 - begun)
      begun = t + 1
    }
    distillate.end()
  }
  return distillate.finish({ alphabet, recode: Uint8Array.from({ length: 256 }, (_, code) => code) }, periods)
}
