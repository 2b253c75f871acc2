// What a candidate for a medoid would change. The arrays lie at addresses that src/cluster/swapping.ts lays out; `n` is even,
// what fills it up has weight 0.

/** The cost where one more medoid is added: Σ w · min(distance to it, distance to the nearest there is). */
export function medoidCost(row: usize, nearest: usize, weight: usize, n: i32): f64 {
  let a = f64x2.splat(0),
    b = f64x2.splat(0)
  const end: usize = (<usize>n) << 3
  for (let at: usize = 0; at < end; at += 32) {
    a = f64x2.add(
      a,
      f64x2.mul(v128.load(weight + at), f64x2.pmin(v128.load(row + at), v128.load(nearest + at))),
    )
    b = f64x2.add(
      b,
      f64x2.mul(v128.load(weight + at, 16), f64x2.pmin(v128.load(row + at, 16), v128.load(nearest + at, 16))),
    )
  }
  a = f64x2.add(a, b)
  return f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1)
}

/**
 * What a candidate's coming in changes: gives what is the same whichever medoid leaves, and adds to `change` (four tables
 * of `k`, so that no sum waits for the one before) what each medoid's leaving adds.
 * Schubert, E. & Rousseeuw, P. (2021). Information Systems 101.
 */
export function medoidChanges(
  row: usize,
  first: usize,
  second: usize,
  weight: usize,
  group: usize,
  n: i32,
  change: usize,
  k: i32,
): f64 {
  const zero = f64x2.splat(0)
  const table: usize = (<usize>k) << 3
  const one = change + table
  const two = one + table
  const three = two + table
  let shared = zero
  const end: usize = (<usize>n) << 3
  for (let at: usize = 0; at < end; at += 32) {
    const d = v128.load(row + at),
      e = v128.load(row + at, 16)
    const a = v128.load(first + at),
      p = v128.load(first + at, 16)
    const b = v128.load(second + at),
      q = v128.load(second + at, 16)
    const w = v128.load(weight + at),
      x = v128.load(weight + at, 16)
    shared = f64x2.add(shared, f64x2.mul(w, f64x2.pmin(zero, f64x2.sub(d, a))))
    shared = f64x2.add(shared, f64x2.mul(x, f64x2.pmin(zero, f64x2.sub(e, p))))
    const s = f64x2.mul(w, f64x2.sub(f64x2.pmin(f64x2.pmax(d, a), b), b))
    const t = f64x2.mul(x, f64x2.sub(f64x2.pmin(f64x2.pmax(e, p), q), q))
    const g: usize = group + (at >> 1)
    let to: usize = change + <usize>load<u32>(g)
    store<f64>(to, load<f64>(to) + f64x2.extract_lane(s, 0))
    to = one + <usize>load<u32>(g, 4)
    store<f64>(to, load<f64>(to) + f64x2.extract_lane(s, 1))
    to = two + <usize>load<u32>(g, 8)
    store<f64>(to, load<f64>(to) + f64x2.extract_lane(t, 0))
    to = three + <usize>load<u32>(g, 12)
    store<f64>(to, load<f64>(to) + f64x2.extract_lane(t, 1))
  }
  return f64x2.extract_lane(shared, 0) + f64x2.extract_lane(shared, 1)
}
