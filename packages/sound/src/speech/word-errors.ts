/** How far what was heard is from what was said, in words. */
export interface WordErrors {
  /** Words that were said. */
  words: number
  replaced: number
  left: number
  added: number
  /** All three over the words said; may pass 1. Zero when nothing was said and nothing heard. */
  rate: number
}

/**
 * Counts wrong words by the shortest way from one to the other (Levenshtein 1966, on words), without regard to
 * capitals and punctuation.
 *
 * @example wordErrors('Jeg bor i Fjordby.', 'jeg bor fjordby') // 4 words, 1 left out, rate 0.25
 */
export function wordErrors(said: string, heard: string): WordErrors {
  const [from, to] = [wordsOf(said), wordsOf(heard)]
  // For each count of words heard: how many replaced, left out and added on the shortest way so far.
  let row = to.map((_, j) => [0, 0, j + 1])
  row.unshift([0, 0, 0])
  for (const [i, word] of from.entries()) {
    const next = [[0, i + 1, 0]]
    for (const [j, other] of to.entries()) {
      const same = word === other
      const across = plus(row[j]!, same ? -1 : 0)
      const down = plus(row[j + 1]!, 1)
      const along = plus(next[j]!, 2)
      next.push([across, down, along].reduce((best, way) => (length(way) < length(best) ? way : best)))
    }
    row = next
  }
  const [replaced = 0, left = 0, added = 0] = row.at(-1) ?? []
  const wrong = replaced + left + added
  return { words: from.length, replaced, left, added, rate: wrong === 0 ? 0 : wrong / from.length }
}

const length = (way: readonly number[]) => way.reduce((sum, count) => sum + count, 0)
const plus = (way: readonly number[], at: number) => way.map((count, i) => (i === at ? count + 1 : count))

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  )
}
