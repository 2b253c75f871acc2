/** A function's value at a point; its slope is written into `slope`. */
export type Sloped = (at: Float64Array, slope: Float64Array) => number

const remembered = 8

/**
 * The lowest point of a smooth convex function that `rounds` rounds of L-BFGS reach from zero. Deterministic.
 *
 * @see Liu, D. C. & Nocedal, J. (1989). On the limited memory BFGS method for large scale optimization.
 *   Mathematical Programming 45.
 */
export function minimum(of: Sloped, size: number, rounds: number): Float64Array {
  let at = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = of(at, slope)
  const steps: { moved: Float64Array; bent: Float64Array; rho: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const way = wayDown(slope, steps)
    let falls = dot(way, slope)
    if (falls >= 0) {
      way.set(slope.map((each) => -each))
      falls = dot(way, slope)
      steps.length = 0
    }
    let pace = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1
    let next = at
    let nextSlope = slope
    let nextValue = value
    for (let tries = 0; tries < 20; tries++) {
      next = at.map((each, n) => each + pace * (way[n] as number))
      nextSlope = new Float64Array(size)
      nextValue = of(next, nextSlope)
      if (nextValue <= value + 1e-4 * pace * falls) break
      pace /= 2
    }
    if (nextValue >= value) return at
    const moved = next.map((each, n) => each - (at[n] as number))
    const bent = nextSlope.map((each, n) => each - (slope[n] as number))
    const curve = dot(moved, bent)
    if (curve > 1e-10) steps.push({ moved, bent, rho: 1 / curve })
    if (steps.length > remembered) steps.shift()
    ;[at, slope, value] = [next, nextSlope, nextValue]
  }
  return at
}

function wayDown(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; bent: Float64Array; rho: number }[],
) {
  const way = slope.map((each) => -each)
  const shares: number[] = []
  for (const { moved, bent, rho } of steps.toReversed()) {
    const share = rho * dot(moved, way)
    shares.push(share)
    add(way, bent, -share)
  }
  const last = steps.at(-1)
  if (last) {
    const scale = 1 / (last.rho * dot(last.bent, last.bent))
    for (let n = 0; n < way.length; n++) way[n] = scale * (way[n] as number)
  }
  for (const { moved, bent, rho } of steps) add(way, moved, (shares.pop() ?? 0) - rho * dot(bent, way))
  return way
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let n = 0; n < a.length; n++) sum += (a[n] as number) * (b[n] as number)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let n = 0; n < to.length; n++) to[n] = (to[n] as number) + times * (what[n] as number)
}
