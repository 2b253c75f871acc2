import type { Arena } from '../kernels/load.ts'
import { longestCommonPrefix, type Row } from '../model/rows.ts'

/** Rows in a kernel's memory, where they all lie one after the other, each as long as the longest. */
export interface PlacedRows {
  longest: number
  /** Addresses of the rows, their lengths, and how many states each shares with the row before it. */
  sequences: number
  lengths: number
  shared: number
  /** Writes them there, once all addresses are taken (growing the memory moves its buffer). */
  place(): void
}

/** Takes room for rows. */
export function takeRows(arena: Arena, rows: readonly Row[]): PlacedRows {
  const n = rows.length
  const longest = longestOf(rows)
  const sequences = arena.take(n * longest * 2)
  const lengths = arena.take(n * 2)
  const shared = arena.take(n * 2)
  return {
    longest,
    sequences,
    lengths,
    shared,
    place() {
      const words = new Uint16Array(arena.memory.buffer, sequences, n * longest)
      rows.forEach((row, j) => words.set(row, j * longest))
      placeLengths(arena, lengths, shared, rows)
    },
  }
}

/** Writes how long rows are, and how many states each shares with the row before it. */
export function placeLengths(arena: Arena, lengths: number, shared: number, rows: readonly Row[]): void {
  placeWords(
    arena,
    lengths,
    Uint16Array.from(rows, (row) => row.length),
  )
  placeWords(
    arena,
    shared,
    Uint16Array.from(rows, (row, j) => (j ? longestCommonPrefix(row, rows[j - 1]!) : 0)),
  )
}

/** The length of the longest row, at least 1. */
export function longestOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1)
}

/** The length of the longest of eight rows from `first` on, at least 1. */
export function longestOfEight(rows: readonly Row[], first: number): number {
  let length = 1
  for (let lane = 0; lane < 8; lane++) length = Math.max(length, rows[first + lane]?.length ?? 0)
  return length
}

/** Puts numbers into a kernel's memory once all addresses are taken. */
export function placeWords(arena: Arena, at: number, words: Uint16Array): void {
  new Uint16Array(arena.memory.buffer, at, words.length).set(words)
}
