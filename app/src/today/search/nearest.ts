import { stem, tokens } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import type { Asks, Searched } from '../../shared/searching/searched.ts'

/** Words are looked for in so many of the newest things. */
const newest = 150
const mostProposed = 3

/** Words that stand in what the visitor may read and are nearly what was typed: for whoever typed a letter wrong and found nothing. */
export async function nearestTo(
  sql: Sql,
  asks: Asks,
  kinds: readonly Searched[],
  typed: string,
): Promise<string[]> {
  const asked = plainIn(typed).filter((word) => word.length >= 4)
  if (asked.length === 0) return []
  const rows = await sql
    .selectFrom('search_index')
    .select(['kind', 'thing_id'])
    .orderBy('day', 'desc')
    .limit(newest)
    .execute()
  /** Each word in the shortest form in which it stands. */
  const there = new Map<string, string>()
  for (const { kind, read } of kinds) {
    const ids = rows.filter((row) => row.kind === kind).map(({ thing_id }) => thing_id)
    if (ids.length === 0) continue
    for (const { name, words } of await read(sql, asks, ids))
      for (const word of [name, ...words].flatMap(plainIn)) {
        const known = there.get(stem(word))
        if (known === undefined || word.length < known.length) there.set(stem(word), word)
      }
  }
  return asked
    .flatMap((word) =>
      [...there]
        .map(([of, one]) => ({ one, off: stepsBetween(stem(word), of, word.length < 8 ? 1 : 2) }))
        .filter(({ off }) => off > 0 && off < Infinity)
        .sort((a, b) => a.off - b.off || a.one.localeCompare(b.one, 'da')),
    )
    .slice(0, mostProposed)
    .map(({ one }) => one)
}

const plainIn = (text: string): string[] =>
  tokens(text.normalize('NFC'))
    .filter(({ kind }) => kind === 'word')
    .map(({ plain }) => plain)

/**
 * By how many letters put in, left out, changed or swapped with the next one word comes from another; Infinity where they are more than that
 * (optimal string alignment, Damerau 1964).
 *
 * @example stepsBetween('brveet', 'brevet', 1) // 1
 */
export function stepsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  const steps = at(last, other.length)
  return steps <= most ? steps : Infinity
}

const at = (row: readonly number[], n: number): number => row[n] ?? Infinity
