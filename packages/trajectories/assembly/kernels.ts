// The hot loops, in AssemblyScript: TypeScript that becomes WebAssembly with SIMD. Everything lies in linear memory
// at addresses that the caller lays out (src/kernels/layout is in the callers). Each has a plain twin in src/distances.

/**
 * Longest common subsequence of two patterns (one a lane) with many sequences, bit-parallel.
 * Hyyrö, H. (2004). Bit-parallel LCS-length computation revisited. AWOCA 2004. V holds a 0 where the LCS grew.
 * Up to 128 periods: two 64-bit words a lane. A run of one state stops as soon as it changes nothing; sequences are
 * sorted, so the state after the runs shared with the one before is on the stack.
 */
export function lcsTwoWords(
  masks: usize,
  runs: usize,
  runStart: usize,
  shared: usize,
  from: i32,
  to: i32,
  stack: usize,
  out: usize,
): void {
  const ones = i64x2.splat(-1)
  v128.store(stack, ones)
  v128.store(stack, ones, 16)
  for (let j = from; j < to; j++) {
    const first = load<u32>(runStart + ((<usize>j) << 2))
    const count = <i32>(load<u32>(runStart + ((<usize>(j + 1)) << 2)) - first)
    let r: i32 = j == from ? 0 : <i32>load<u16>(shared + ((<usize>j) << 1))
    let at: usize = stack + ((<usize>r) << 5)
    let low = v128.load(at)
    let high = v128.load(at, 16)
    let run: usize = runs + ((<usize>(<i32>first + r)) << 2)
    while (r < count) {
      const mask: usize = masks + ((<usize>load<u16>(run)) << 5)
      const maskLow = v128.load(mask)
      const maskHigh = v128.load(mask, 16)
      for (let n: i32 = <i32>load<u16>(run, 2); n > 0; n--) {
        const u = v128.and(low, maskLow)
        const w = v128.and(high, maskHigh)
        if (!v128.any_true(v128.or(u, w))) break
        const sum = i64x2.add(low, u)
        const carry = i64x2.shr_u(v128.or(u, v128.andnot(low, sum)), 63)
        low = v128.or(sum, v128.andnot(low, u))
        high = v128.or(i64x2.add(i64x2.add(high, w), carry), v128.andnot(high, w))
      }
      r++
      run += 4
      at += 32
      v128.store(at, low)
      v128.store(at, high, 16)
    }
    const a = <u32>(128 - popcnt<i64>(i64x2.extract_lane(low, 0)) - popcnt<i64>(i64x2.extract_lane(high, 0)))
    const b = <u32>(128 - popcnt<i64>(i64x2.extract_lane(low, 1)) - popcnt<i64>(i64x2.extract_lane(high, 1)))
    store<u32>(out + ((<usize>j) << 2), a | (b << 16))
  }
}

/** The same for any length: `words` 64-bit words a lane, kept in memory. */
export function lcsManyWords(
  words: i32,
  masks: usize,
  runs: usize,
  runStart: usize,
  shared: usize,
  from: i32,
  to: i32,
  stack: usize,
  out: usize,
): void {
  const size: usize = (<usize>words) << 4
  for (let w: usize = 0; w < size; w += 16) v128.store(stack + w, i64x2.splat(-1))
  for (let j = from; j < to; j++) {
    const first = load<u32>(runStart + ((<usize>j) << 2))
    const count = <i32>(load<u32>(runStart + ((<usize>(j + 1)) << 2)) - first)
    let r: i32 = j == from ? 0 : <i32>load<u16>(shared + ((<usize>j) << 1))
    let at: usize = stack + <usize>r * size
    for (; r < count; r++) {
      memory.copy(at + size, at, size)
      at += size
      const run: usize = runs + ((<usize>(<i32>first + r)) << 2)
      const mask: usize = masks + <usize>load<u16>(run) * size
      for (let n: i32 = <i32>load<u16>(run, 2); n > 0; n--) {
        let carry = i64x2.splat(0)
        let any = i64x2.splat(0)
        for (let w: usize = 0; w < size; w += 16) {
          const v = v128.load(at + w)
          const u = v128.and(v, v128.load(mask + w))
          any = v128.or(any, u)
          // U lies within V, so V + U + carry carries out where U was set, or where V was and the sum is not.
          const sum = i64x2.add(i64x2.add(v, u), carry)
          carry = i64x2.shr_u(v128.or(u, v128.andnot(v, sum)), 63)
          v128.store(at + w, v128.or(sum, v128.andnot(v, u)))
        }
        if (!v128.any_true(any)) break
      }
    }
    let a: i64 = 0
    let b: i64 = 0
    for (let w: usize = 0; w < size; w += 16) {
      const v = v128.load(at + w)
      a += 64 - popcnt<i64>(i64x2.extract_lane(v, 0))
      b += 64 - popcnt<i64>(i64x2.extract_lane(v, 1))
    }
    store<u32>(out + ((<usize>j) << 2), (<u32>a) | ((<u32>b) << 16))
  }
}

/**
 * Optimal matching of eight patterns (a lane each, four vectors of two float64) with many sequences, any costs.
 * Needleman, S. & Wunsch, C. (1970). J. Mol. Biol. 48. Columns of the prefix shared with the sequence before are kept.
 */
export function omEight(
  profile: usize,
  deletion: usize,
  length: i32,
  sequences: usize,
  stride: i32,
  lengths: usize,
  shared: usize,
  from: i32,
  to: i32,
  insertion: usize,
  columns: usize,
  ends: usize,
  out: usize,
): void {
  const size: usize = (<usize>(length + 1)) << 6
  let a0 = f64x2.splat(0),
    a1 = f64x2.splat(0),
    a2 = f64x2.splat(0),
    a3 = f64x2.splat(0)
  v128.store(columns, a0)
  v128.store(columns, a1, 16)
  v128.store(columns, a2, 32)
  v128.store(columns, a3, 48)
  for (let k: usize = 0; k < <usize>length; k++) {
    const at: usize = columns + (k << 6)
    const del: usize = deletion + (k << 6)
    for (let v: usize = 0; v < 64; v += 16)
      v128.store(at + 64 + v, f64x2.add(v128.load(at + v), v128.load(del + v)))
  }
  for (let j = from; j < to; j++) {
    const sequence: usize = sequences + <usize>j * <usize>stride
    const periods = <i32>load<u16>(lengths + ((<usize>j) << 1))
    let p: i32 = j == from ? 0 : <i32>load<u16>(shared + ((<usize>j) << 1))
    let before: usize = columns + <usize>p * size
    for (; p < periods; p++) {
      const state: usize = <usize>load<u8>(sequence + <usize>p)
      const ins = f64x2.splat(load<f64>(insertion + (state << 3)))
      let now: usize = before + size
      let cost: usize = profile + state * ((<usize>length) << 6)
      let del: usize = deletion
      let d0 = v128.load(before),
        d1 = v128.load(before, 16),
        d2 = v128.load(before, 32),
        d3 = v128.load(before, 48)
      a0 = f64x2.add(d0, ins)
      a1 = f64x2.add(d1, ins)
      a2 = f64x2.add(d2, ins)
      a3 = f64x2.add(d3, ins)
      v128.store(now, a0)
      v128.store(now, a1, 16)
      v128.store(now, a2, 32)
      v128.store(now, a3, 48)
      const end: usize = now
      before += 64
      now += 64
      while (before < end) {
        const u0 = v128.load(before),
          u1 = v128.load(before, 16),
          u2 = v128.load(before, 32),
          u3 = v128.load(before, 48)
        a0 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d0, v128.load(cost)), f64x2.add(u0, ins)),
          f64x2.add(a0, v128.load(del)),
        )
        a1 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d1, v128.load(cost, 16)), f64x2.add(u1, ins)),
          f64x2.add(a1, v128.load(del, 16)),
        )
        a2 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d2, v128.load(cost, 32)), f64x2.add(u2, ins)),
          f64x2.add(a2, v128.load(del, 32)),
        )
        a3 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d3, v128.load(cost, 48)), f64x2.add(u3, ins)),
          f64x2.add(a3, v128.load(del, 48)),
        )
        v128.store(now, a0)
        v128.store(now, a1, 16)
        v128.store(now, a2, 32)
        v128.store(now, a3, 48)
        d0 = u0
        d1 = u1
        d2 = u2
        d3 = u3
        before += 64
        now += 64
        cost += 64
        del += 64
      }
    }
    for (let lane: usize = 0; lane < 8; lane++) {
      const end = <usize>load<i32>(ends + (lane << 2))
      store<f64>(out + ((<usize>j) << 6) + (lane << 3), load<f64>(before + (end << 6) + (lane << 3)))
    }
  }
}

/**
 * Hamming distances of eight patterns (a lane each) to many sequences of the same length: for each period, the costs of
 * every state against the eight. Lesnard, L. (2010) for costs that change with the period.
 */
export function hammingEight(
  profile: usize,
  states: i32,
  length: i32,
  sequences: usize,
  from: i32,
  to: i32,
  out: usize,
): void {
  const step: usize = (<usize>states) << 6
  for (let j = from; j < to; j++) {
    let state: usize = sequences + <usize>j * <usize>length
    const end: usize = state + <usize>length
    let cost: usize = profile
    let a0 = f64x2.splat(0),
      a1 = f64x2.splat(0),
      a2 = f64x2.splat(0),
      a3 = f64x2.splat(0)
    while (state < end) {
      const at: usize = cost + ((<usize>load<u8>(state)) << 6)
      a0 = f64x2.add(a0, v128.load(at))
      a1 = f64x2.add(a1, v128.load(at, 16))
      a2 = f64x2.add(a2, v128.load(at, 32))
      a3 = f64x2.add(a3, v128.load(at, 48))
      cost += step
      state++
    }
    const at: usize = out + ((<usize>j) << 6)
    v128.store(at, a0)
    v128.store(at, a1, 16)
    v128.store(at, a2, 32)
    v128.store(at, a3, 48)
  }
}
