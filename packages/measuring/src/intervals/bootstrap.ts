/** How often each unit counts: once, or as often as it was drawn. */
export type Weights = ArrayLike<number>

export interface Draws {
  /** The same seed gives the same interval. */
  seed?: number
  /** How many times to draw; 1,000 when not said. */
  times?: number
}

/** What a figure lies between with 95 % confidence; null where that cannot be told. */
export interface Interval {
  low: number | null
  high: number | null
}

/**
 * Widens a figure with a 95 % percentile interval: units are drawn anew, with replacement, as many as there are, and the figure
 * is reckoned each time. Where units belong together (a conversation), whole groups are drawn, since units of one
 * conversation are alike. Draws in which the figure cannot be reckoned are left out; where they are more than one in ten, or
 * where there are fewer than two groups, there is no interval.
 *
 * Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13; for α: Hayes & Krippendorff (2007),
 * Communication Methods and Measures 1, 77–89.
 *
 * @param groups for each unit, the number of the group that it belongs to, from 0.
 * @example bootstrap([0, 1, 2], (weights) => (weights[0] ?? 0) / 3, { seed: 1 }).low // 0
 */
export function bootstrap(
  groups: readonly number[],
  figure: (weights: Weights) => number | null,
  draws: Draws = {},
): Interval {
  return bootstrapAll(groups, (weights) => [figure(weights)], draws)[0] ?? { low: null, high: null }
}

/** The interval of each of several figures, all reckoned from the same draws. */
export function bootstrapAll(
  groups: readonly number[],
  figures: (weights: Weights) => readonly (number | null)[],
  { seed = 1, times = 1000 }: Draws = {},
): Interval[] {
  const number = groups.reduce((most, group) => Math.max(most, group + 1), 0)
  if (number < 2) return []
  const next = random(seed)
  const drawn = new Uint32Array(number)
  const weights = new Uint32Array(groups.length)
  const values: number[][] = []
  for (let time = 0; time < times; time++) {
    drawn.fill(0)
    for (let i = 0; i < number; i++) {
      const group = Math.floor(next() * number)
      drawn[group] = (drawn[group] ?? 0) + 1
    }
    for (let i = 0; i < groups.length; i++) weights[i] = drawn[groups[i] ?? 0] ?? 0
    for (const [which, value] of figures(weights).entries()) {
      const of = (values[which] ??= [])
      if (value !== null) of.push(value)
    }
  }
  return values.map((of) => {
    if (of.length < times * 0.9) return { low: null, high: null }
    of.sort((a, b) => a - b)
    return { low: quantile(of, 0.025), high: quantile(of, 0.975) }
  })
}

/**
 * A figure with its interval, which always holds the figure itself. Where every draw gives the very same (all agree everywhere),
 * drawing says nothing of how sure that is, and there is no interval rather than one of no width.
 */
export function withInterval<E extends { value: number | null } & Interval>(
  estimate: E,
  interval: Interval,
): E {
  const { value } = estimate
  if (value === null || interval.low === null || interval.high === null) return estimate
  if (interval.low === interval.high) return estimate
  return { ...estimate, low: Math.min(value, interval.low), high: Math.max(value, interval.high) }
}

/** Between two values of a sorted row, as far as the share says (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

/** Numbers from 0 up to 1, the same for the same seed: a Weyl sequence mixed as MurmurHash3 ends (Appleby 2011). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}
