// Hamming and Euclidean distances. Addresses are laid out by src/engines; plain twins are in src/distances.

/**
 * Eight patterns (a lane each) with many sequences of the same length, two at a time: for each period, the costs of every
 * state against the eight. Lesnard, L. (2010) for costs that change with the period. Each lane's results lie together.
 */
export function hammingEight(
  profile: usize,
  states: i32,
  length: i32,
  sequences: usize,
  count: i32,
  from: i32,
  out: usize,
): void {
  const step: usize = (<usize>states) << 6
  const width: usize = (<usize>length) << 1
  const lane: usize = (<usize>count) << 3
  // An odd one at the end is done with the row after it, which is there as room.
  for (let j = from; j < count; j += 2) {
    let state: usize = sequences + <usize>j * width
    const end: usize = state + width
    let cost: usize = profile
    let a0 = f64x2.splat(0),
      a1 = f64x2.splat(0),
      a2 = f64x2.splat(0),
      a3 = f64x2.splat(0),
      b0 = f64x2.splat(0),
      b1 = f64x2.splat(0),
      b2 = f64x2.splat(0),
      b3 = f64x2.splat(0)
    while (state < end) {
      const a: usize = cost + ((<usize>load<u16>(state)) << 6)
      const b: usize = cost + ((<usize>load<u16>(state + width)) << 6)
      a0 = f64x2.add(a0, v128.load(a))
      b0 = f64x2.add(b0, v128.load(b))
      a1 = f64x2.add(a1, v128.load(a, 16))
      b1 = f64x2.add(b1, v128.load(b, 16))
      a2 = f64x2.add(a2, v128.load(a, 32))
      b2 = f64x2.add(b2, v128.load(b, 32))
      a3 = f64x2.add(a3, v128.load(a, 48))
      b3 = f64x2.add(b3, v128.load(b, 48))
      cost += step
      state += 2
    }
    let at: usize = out + ((<usize>j) << 3)
    two(at, a0, b0, lane)
    at += lane << 1
    two(at, a1, b1, lane)
    at += lane << 1
    two(at, a2, b2, lane)
    at += lane << 1
    two(at, a3, b3, lane)
  }
}

/** Two lanes of two sequences, turned so that each lane's two lie together. */
function two(at: usize, a: v128, b: v128, lane: usize): void {
  v128.store(at, v128.shuffle<f64>(a, b, 0, 2))
  v128.store(at + lane, v128.shuffle<f64>(a, b, 1, 3))
}

/**
 * One pattern with many sequences where every difference costs the same: states are written in binary, a plane of bits
 * for each digit, so that a difference in any plane is a difference. At most 128 periods and eight states.
 */
export function hammingPlanes(planes: usize, count: i32, pattern: i32, cost: f64, out: usize): void {
  const own: usize = planes + <usize>pattern * 48
  const x = v128.load(own),
    y = v128.load(own, 16),
    z = v128.load(own, 32)
  let at: usize = own + 48
  for (let j: usize = <usize>pattern + 1; j < <usize>count; j++) {
    const apart = v128.or(
      v128.or(v128.xor(x, v128.load(at)), v128.xor(y, v128.load(at, 16))),
      v128.xor(z, v128.load(at, 32)),
    )
    const differing = popcnt<i64>(i64x2.extract_lane(apart, 0)) + popcnt<i64>(i64x2.extract_lane(apart, 1))
    store<f64>(out + (j << 3), <f64>(<i32>differing) * cost)
    at += 48
  }
}

/** The same for any length and number of states: `words` vectors a plane. */
export function hammingManyPlanes(
  planes: usize,
  digits: i32,
  words: i32,
  count: i32,
  pattern: i32,
  cost: f64,
  out: usize,
): void {
  const plane: usize = (<usize>words) << 4
  const size: usize = <usize>digits * plane
  const own: usize = planes + <usize>pattern * size
  let at: usize = own + size
  for (let j: usize = <usize>pattern + 1; j < <usize>count; j++) {
    let differing: i64 = 0
    for (let w: usize = 0; w < plane; w += 16) {
      let apart = i64x2.splat(0)
      for (let q: usize = w; q < size; q += plane) {
        apart = v128.or(apart, v128.xor(v128.load(own + q), v128.load(at + q)))
      }
      differing += popcnt<i64>(i64x2.extract_lane(apart, 0)) + popcnt<i64>(i64x2.extract_lane(apart, 1))
    }
    store<f64>(out + (j << 3), <f64>(<i32>differing) * cost)
    at += size
  }
}

/** Euclidean distances from one point to those after it; `width` coordinates each, an even number. */
export function euclideanAfter(points: usize, width: i32, count: i32, pattern: i32, out: usize): void {
  const size: usize = (<usize>width) << 3
  const own: usize = points + <usize>pattern * size
  let at: usize = own + size
  for (let j: usize = <usize>pattern + 1; j < <usize>count; j++) {
    let a = f64x2.splat(0),
      b = f64x2.splat(0)
    let c: usize = 0
    for (; c + 32 <= size; c += 32) {
      const x = f64x2.sub(v128.load(own + c), v128.load(at + c))
      const y = f64x2.sub(v128.load(own + c, 16), v128.load(at + c, 16))
      a = f64x2.add(a, f64x2.mul(x, x))
      b = f64x2.add(b, f64x2.mul(y, y))
    }
    if (c < size) {
      const x = f64x2.sub(v128.load(own + c), v128.load(at + c))
      a = f64x2.add(a, f64x2.mul(x, x))
    }
    a = f64x2.add(a, b)
    store<f64>(out + (j << 3), sqrt<f64>(f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1)))
    at += size
  }
}
