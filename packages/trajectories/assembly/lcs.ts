// Longest common subsequences by bits, in AssemblyScript: TypeScript that becomes WebAssembly with SIMD. Everything lies
// in linear memory at addresses that the caller lays out (src/engines/lcs.ts). The plain twin is in src/distances/plain.ts.

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

/** The same for up to 64 periods: four patterns, a 64-bit word each, two vectors that know nothing of one another. */
export function lcsOneWord(
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
    let a = v128.load(at)
    let b = v128.load(at, 16)
    let run: usize = runs + ((<usize>(<i32>first + r)) << 2)
    while (r < count) {
      const mask: usize = masks + ((<usize>load<u16>(run)) << 5)
      const maskA = v128.load(mask)
      const maskB = v128.load(mask, 16)
      for (let n: i32 = <i32>load<u16>(run, 2); n > 0; n--) {
        const u = v128.and(a, maskA)
        const w = v128.and(b, maskB)
        if (!v128.any_true(v128.or(u, w))) break
        a = v128.or(i64x2.add(a, u), v128.andnot(a, u))
        b = v128.or(i64x2.add(b, w), v128.andnot(b, w))
      }
      r++
      run += 4
      at += 32
      v128.store(at, a)
      v128.store(at, b, 16)
    }
    const to4: usize = out + ((<usize>j) << 3)
    store<u16>(to4, <u16>(64 - popcnt<i64>(i64x2.extract_lane(a, 0))))
    store<u16>(to4, <u16>(64 - popcnt<i64>(i64x2.extract_lane(a, 1))), 2)
    store<u16>(to4, <u16>(64 - popcnt<i64>(i64x2.extract_lane(b, 0))), 4)
    store<u16>(to4, <u16>(64 - popcnt<i64>(i64x2.extract_lane(b, 1))), 6)
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
