/**
 * The one of some words that somebody most likely meant, if any is near: at most two letters put in, left out, changed or
 * swapped, and fewer than half of the word.
 *
 * @example nearest('hlep', ['help', 'find']) // 'help'
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, steps: stepsBetween(typed.toLowerCase(), word) }))
    .filter(({ word, steps }) => steps <= 2 && steps < word.length / 2)
    .sort((a, b) => a.steps - b.steps)
  return near[0]?.word
}

function stepsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      rows[i]?.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(a.length, b.length)
}
