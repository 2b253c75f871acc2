/** A turn as it was confirmed. */
export interface TurnBefore {
  number: number
  text: string
}
/** A turn as it is now, numbered by its place in the list, and the turns that its words come from. */
export interface TurnNow {
  text: string
  origins: readonly number[]
}
export interface PassageAt {
  id: string
  from: number
  to: number
}

/** Where a turn went: from which to which of the turns now, and which of its characters still stand where. */
export interface Move {
  number: number
  first: number
  last: number
  /** Characters up to here stand as they stood; null when none do. */
  head: number | null
  /** Characters from here on stand `shift` further on; null when none do. */
  tail: number | null
  shift: number
}

export interface Followed {
  moves: Move[]
  passages: PassageAt[]
  /** Passages that cannot follow: an edge is gone, or words from outside have come in. */
  unclear: PassageAt[]
}

/**
 * Follows turns through a correction, so that passages and noticings stay with the words that they are about.
 * Linear in the number of turns.
 *
 * @example
 * follow([{ number: 1, text: 'ja nej' }], [{ text: 'ja', origins: [1] }, { text: 'nej', origins: [1] }], []).moves
 * // [{ number: 1, first: 1, last: 2, head: 2, tail: null, shift: 0 }]
 */
export function follow(
  before: readonly TurnBefore[],
  now: readonly TurnNow[],
  passages: readonly PassageAt[],
): Followed {
  const reach = new Map<number, { first: number; last: number }>()
  now.forEach(({ origins }, index) => {
    for (const origin of origins)
      reach.set(origin, { first: reach.get(origin)?.first ?? index + 1, last: index + 1 })
  })
  let nearest = 1
  const moves = before.map(({ number, text }): Move => {
    const at = reach.get(number)
    if (!at) return { number, first: nearest, last: nearest, head: null, tail: null, shift: 0 }
    nearest = at.last
    const first = now[at.first - 1]
    return { number, ...at, ...(first ? kept(text, first, at.first !== at.last) : lost) }
  })
  const followed = passages.map((passage) => ({ passage, at: passageNow(passage, now, reach) }))
  return {
    moves,
    passages: followed.flatMap(({ passage, at }) => (at ? [{ id: passage.id, ...at }] : [])),
    unclear: followed.flatMap(({ passage, at }) => (at ? [] : [passage])),
  }
}

const lost = { head: null, tail: null, shift: 0 }

function kept(text: string, now: TurnNow, parted: boolean): Pick<Move, 'head' | 'tail' | 'shift'> {
  const shift = now.text.length - text.length
  if (now.text.startsWith(text)) return { head: text.length, tail: text.length, shift: 0 }
  if (parted) return { head: sameFrom(text, now.text), tail: null, shift: 0 }
  if (now.text.endsWith(text)) return { head: 0, tail: 0, shift }
  if (now.origins.length > 1) return lost
  const head = sameFrom(text, now.text)
  const shortest = Math.min(text.length, now.text.length)
  let end = 0
  while (end < shortest - head && text.at(-1 - end) === now.text.at(-1 - end)) end++
  return { head, tail: text.length - end, shift }
}

function sameFrom(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** A passage is where its first and last turn are, if it holds its own words and no others’. */
function passageNow(
  { from, to }: PassageAt,
  now: readonly TurnNow[],
  reach: ReadonlyMap<number, { first: number; last: number }>,
): { from: number; to: number } | null {
  const [a, b] = [reach.get(from)?.first, reach.get(to)?.last]
  if (a === undefined || b === undefined || b < a) return null
  const own = (origin: number) => origin >= from && origin <= to
  const clear = now.every(({ origins }, index) => {
    const inside = index + 1 >= a && index + 1 <= b
    return inside ? origins.every(own) : !origins.some(own)
  })
  return clear ? { from: a, to: b } : null
}
