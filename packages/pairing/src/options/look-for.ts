import type { Citizen, WorkOf } from './asked.ts'

/** A kind of opening to go and look for. */
export interface LookFor {
  /** The work, in the words that most of them use. */
  what: string
  /** How many of those who have nothing now wish it; never fewer than five, so that nobody is found by it. */
  people: number
}

const fewest = 5

/**
 * Which kinds of openings would help most of those who have nothing now. Somebody who wishes two kinds counts for both, so
 * the numbers are not to be added up.
 */
export function lookFor(left: readonly Citizen[], workOf: WorkOf): LookFor[] {
  const wished = new Map<string, Map<string, number>>()
  for (const { wishes } of left) {
    const kinds = new Map(wishes.map((words) => [keyOf(words, workOf), words.trim()]))
    for (const [key, words] of kinds) {
      const spellings = wished.get(key) ?? new Map<string, number>()
      spellings.set(words, (spellings.get(words) ?? 0) + 1)
      wished.set(key, spellings)
    }
  }
  return [...wished.values()]
    .map((spellings) => ({
      what: [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0],
      people: [...spellings.values()].reduce((sum, times) => sum + times, 0),
    }))
    .filter(({ people }) => people >= fewest)
    .sort((a, b) => b.people - a.people || (a.what < b.what ? -1 : 1))
}

const keyOf = (words: string, workOf: WorkOf) => {
  const { kind, unit } = workOf(words)
  return kind ?? `unit ${unit ?? ''}`
}
