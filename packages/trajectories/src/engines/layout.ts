import { longestCommonPrefix } from '../distances/plain.ts'
import type { Arena } from '../kernels/load.ts'
import type { Row } from './engine.ts'

/** How many tokens each row shares with the row before it. */
export function sharedPrefixes(rows: readonly Row[]): Uint16Array {
  return Uint16Array.from(rows, (row, j) => (j ? longestCommonPrefix(row, rows[j - 1]!) : 0))
}

export function longestOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1)
}

/** Puts numbers into a kernel's memory once all addresses are taken (growing the memory moves its buffer). */
export function placeWords(arena: Arena, at: number, words: Uint16Array): void {
  new Uint16Array(arena.memory.buffer, at, words.length).set(words)
}
