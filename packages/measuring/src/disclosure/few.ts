/** Nothing is shown that rests on fewer people than this. */
export const fewest = 5

/** Shares of a whole, null where a part is too few to be shown. */
export interface Shares {
  shares: (number | null)[]
  /** The share of all that is hidden; null when that is too few itself, and then the others are shares of what is left. */
  rest: number | null
}

/**
 * The shares of a whole, where no part of one to four people is shown by itself, nor all such parts together when they are one to four.
 *
 * @param people in each part
 * @param how.amounts what the shares are of, where that is not people (moves, say)
 * @param how.hide parts that are not to be shown however many they are
 * @param how.together people in all parts that are hidden, where somebody may be in several of them
 * @example
 * sharesOf([3, 20, 20]) // { shares: [null, 0.5, 0.5], rest: null }: the three are not counted at all
 * sharesOf([4, 4, 32]) // { shares: [null, null, 0.8], rest: 0.2 }
 */
export function sharesOf(
  people: ArrayLike<number>,
  how: {
    amounts?: ArrayLike<number>
    hide?: (part: number) => boolean
    together?: (hidden: readonly number[]) => number
  } = {},
): Shares {
  const { amounts = people, hide = () => false } = how
  const hidden = Array.from(people, (_, part) => part).filter(
    (part) => people[part]! > 0 && (people[part]! < fewest || hide(part)),
  )
  const sum = (of: ArrayLike<number>, parts: readonly number[]) =>
    parts.reduce((total, part) => total + of[part]!, 0)
  const count = how.together ? how.together(hidden) : sum(people, hidden)
  const few = sum(amounts, hidden)
  const enough = hidden.length === 0 || count >= fewest
  const all = Array.from(amounts).reduce((total, amount) => total + amount, 0)
  const whole = (enough ? all : all - few) || 1
  return {
    shares: Array.from(amounts, (amount, part) => (hidden.includes(part) ? null : amount / whole)),
    rest: enough ? few / whole : null,
  }
}

/**
 * Gathers groups of fewer than five people into one, and where even that is too small, the smallest of the others joins it.
 *
 * @param atLeast people that a group must have to stay by itself, where that is more than five
 * @returns for each person the name of the group that may be shown
 * @example
 * gatherSmall(['a', 'a', 'a', 'a', 'a', 'b'], 'others') // all six in 'others'
 */
export function gatherSmall(labels: readonly string[], others: string, atLeast: number = fewest): string[] {
  const sizes = new Map<string, number>()
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const bySize = [...sizes].sort((a, b) => a[1] - b[1])
  const gathered = new Set<string>()
  let together = 0
  for (const [label, size] of bySize) {
    if (size >= atLeast && (together === 0 || together >= atLeast)) break
    gathered.add(label)
    together += size
  }
  return labels.map((label) => (gathered.has(label) ? others : label))
}
