/** The boundaries between units, in order: at each, the types of what begins or ends there. None is an empty set. */
export type Boundaries = readonly ReadonlySet<string>[]

/** Two segmentations compared boundary by boundary. */
export interface BoundaryComparison {
  /** 1 when all boundaries are the same, 0 when none is the same or near. 1 also when there are none at all. */
  similarity: number
  /** In both, at the same place, of the same type. */
  matches: number
  /** The same type at places fewer than `n_t` apart, and how far apart. */
  nearMisses: { from: number; to: number }[]
  /** At the same place, of different types. */
  substitutions: number
  /** In one only. */
  additions: number
  /** Sums that can be added up over conversations: similarity = 1 − penalty / pairs. */
  penalty: number
  pairs: number
}

/**
 * Boundary similarity (B): boundaries of one segmentation are paired with those of the other; a near miss costs its distance
 * over `nearMissSpan`, a boundary of another type or in one only costs 1.
 * Near misses are paired nearest first, then from left to right, and each boundary is used once.
 *
 * Fournier (2013), Evaluating text segmentation using boundary edit distance, ACL 2013, 1702–1712.
 *
 * @param nearMissSpan Fournier's n_t: places fewer than this apart are near; 1 means that only the same place counts.
 * @throws RangeError when the two have different numbers of places.
 * @example boundarySimilarity(boundariesAfter([3], 9), boundariesAfter([4], 9)).similarity // 0.5
 */
export function boundarySimilarity(one: Boundaries, other: Boundaries, nearMissSpan = 2): BoundaryComparison {
  if (one.length !== other.length)
    throw new RangeError(
      `Two segmentations of the same text have equally many places; here ${one.length} and ${other.length}`,
    )
  let matches = 0
  const onlyOne = one.map((types, place) => [...types].filter((type) => !other[place]?.has(type)))
  const onlyOther = other.map((types, place) => [...types].filter((type) => !one[place]?.has(type)))
  one.forEach((types, place) => (matches += types.size - (onlyOne[place]?.length ?? 0)))

  const nearMisses: BoundaryComparison['nearMisses'] = []
  for (let distance = 1; distance < nearMissSpan; distance++)
    for (let from = 0; from + distance < one.length; from++) {
      const to = from + distance
      for (const [here, there] of [
        [onlyOne[from], onlyOther[to]],
        [onlyOther[from], onlyOne[to]],
      ])
        for (const type of [...(here ?? [])].filter((each) => there?.includes(each))) {
          here?.splice(here.indexOf(type), 1)
          there?.splice(there.indexOf(type), 1)
          nearMisses.push({ from, to })
        }
    }

  let substitutions = 0
  let additions = 0
  onlyOne.forEach((left, place) => {
    const right = onlyOther[place]?.length ?? 0
    substitutions += Math.min(left.length, right)
    additions += Math.abs(left.length - right)
  })
  const near = nearMisses.reduce((sum, { from, to }) => sum + (to - from) / nearMissSpan, 0)
  const penalty = near + substitutions + additions
  const pairs = matches + nearMisses.length + substitutions + additions
  const similarity = pairs === 0 ? 1 : 1 - penalty / pairs
  return { similarity, matches, nearMisses, substitutions, additions, penalty, pairs }
}

/**
 * Boundaries of one type after the units numbered, in a text of so many units.
 *
 * @example boundariesAfter([2], 3).map((types) => types.size) // [0, 1]
 */
export function boundariesAfter(after: readonly number[], units: number, type = 'b'): Boundaries {
  return Array.from({ length: units - 1 }, (_, place) => new Set(after.includes(place + 1) ? [type] : []))
}

/**
 * Where codes begin and end in a row of units: at each place between two units, the codes that only one of them has.
 *
 * @example boundariesOf([new Set(), new Set(['a']), new Set(['a'])]).map((types) => [...types]) // [['a'], []]
 */
export function boundariesOf(units: readonly ReadonlySet<string>[]): Boundaries {
  return units.slice(1).map((after, place) => {
    const before = units[place] ?? new Set<string>()
    return new Set([...before, ...after].filter((code) => before.has(code) !== after.has(code)))
  })
}
