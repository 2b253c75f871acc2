import type { Span } from '@lydhoer/danish'

/** Pairs of words beyond which two texts are not compared word by word: two paragraphs of two thousand words. */
const mostPairs = 4_000_000

/** What only one of two texts says, as stretches of each. */
export interface Differs {
  before: Span[]
  after: Span[]
}

interface Word extends Span {
  text: string
}

/** Words with the signs that follow them, so that a comma that was added is seen and a space is not. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }))

/**
 * What differs between two texts, word by word: the longest common subsequence of their words stays. Time and memory grow with the product of
 * their lengths; beyond some thousands of words both are all different.
 *
 * @example differs('Du skal møde onsdag', 'Du kan komme onsdag') // { before: [{ from: 3, to: 12 }], after: [{ from: 3, to: 12 }] }
 */
export function differs(before: string, after: string): Differs {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const whole = (words: readonly Word[]) => [new Set(words.keys()), words] as const
  if (one.length * other.length > mostPairs)
    return { before: stretches(...whole(one)), after: stretches(...whole(other)) }
  const { gone, come } = notCommon(one, other)
  return { before: stretches(gone, one), after: stretches(come, other) }
}

/** Which words are not in the longest common subsequence (Hirschberg 1975 tells how, here with the whole table). */
function notCommon(one: readonly Word[], other: readonly Word[]) {
  const wide = other.length + 1
  const longest = new Uint16Array((one.length + 1) * wide)
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * wide + j] =
        one[i]?.text === other[j]?.text
          ? (longest[(i + 1) * wide + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * wide + j] ?? 0, longest[i * wide + j + 1] ?? 0)
  const gone = new Set<number>()
  const come = new Set<number>()
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length)
    if (i < one.length && j < other.length && one[i]?.text === other[j]?.text) {
      i++
      j++
    } else if (
      j >= other.length ||
      (i < one.length && (longest[(i + 1) * wide + j] ?? 0) >= (longest[i * wide + j + 1] ?? 0))
    )
      gone.add(i++)
    else come.add(j++)
  return { gone, come }
}

/** Words that stand next to each other as one stretch. */
function stretches(chosen: ReadonlySet<number>, words: readonly Word[]): Span[] {
  const found: Span[] = []
  for (const [at, { from, to }] of words.entries()) {
    if (!chosen.has(at)) continue
    const last = found.at(-1)
    if (last && chosen.has(at - 1)) last.to = to
    else found.push({ from, to })
  }
  return found
}
