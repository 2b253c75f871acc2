/**
 * The median answer, where it is the same whatever the hidden counts are; else null, since it would tell of them.
 *
 * @param places what each answer is worth, in order
 * @param counts people for each answer, null where hidden
 * @param people how many in all
 * @returns between two answers where half lie below and half above
 * @example middleOf([1, 2, 3], [5, 6, 9], 20) // 2
 */
export function middleOf(
  places: readonly number[],
  counts: readonly (number | null)[],
  people: number,
): number | null {
  const hidden = counts.flatMap((count, answer) => (count === null ? [answer] : []))
  const unseen = people - counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  if (hidden.length === 0) return medianOf(places, counts.map(Number), people)
  // All that is hidden might lie at one end, or at the other.
  const [low, high] = [hidden[0]!, hidden.at(-1)].map((answer) =>
    medianOf(
      places,
      counts.map((count, at) => (at === answer ? unseen : (count ?? 0))),
      people,
    ),
  )
  return low === high ? (low ?? null) : null
}

function medianOf(places: readonly number[], counts: readonly number[], people: number): number | null {
  if (people === 0) return null
  const at = (rank: number) => {
    let below = 0
    return places[counts.findIndex((count) => (below += count) > rank)]!
  }
  return (at(Math.floor((people - 1) / 2)) + at(Math.floor(people / 2))) / 2
}
