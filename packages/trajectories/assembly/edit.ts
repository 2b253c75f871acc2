// Edit distances of eight patterns (a lane each, four vectors of two float64) with many sequences. Everything lies in
// linear memory at addresses that the caller lays out (src/engines). Plain twins are in src/distances.
//
// A row of the dynamic programme holds, for each position in the patterns, eight values. Sequences are sorted: rows that
// the next one shares are kept on a stack, the others alternate between two places that stay in the nearest cache.

/**
 * The largest sum of gains of a common subsequence. Where a and b are aligned instead of deleted and inserted, indel(a) +
 * indel(b) − substitution(a, b) is gained; optimal matching is the sum of all indels less this. One addition and two
 * comparisons a cell. Needleman, S. & Wunsch, C. (1970). J. Mol. Biol. 48.
 */
export function gainEight(
  profile: usize,
  length: i32,
  sequences: usize,
  stride: i32,
  lengths: usize,
  shared: usize,
  from: i32,
  to: i32,
  stack: usize,
  out: usize,
): void {
  const size: usize = (<usize>(length + 1)) << 6
  const tokenSize: usize = (<usize>length) << 6
  // Two rows for what is not shared lie after the stack's first row, row 0.
  const scratch = stack + size
  const kept = scratch + size
  memory.fill(stack, 0, size)
  const zero = f64x2.splat(0)
  for (let j = from; j < to; j++) {
    let token: usize = sequences + ((<usize>j * <usize>stride) << 1)
    const periods = <i32>load<u16>(lengths + ((<usize>j) << 1))
    let p: i32 = j == from ? 0 : <i32>load<u16>(shared + ((<usize>j) << 1))
    const keep: i32 = j + 1 < to ? <i32>load<u16>(shared + ((<usize>(j + 1)) << 1)) : 0
    let before: usize = p == 0 ? stack : kept + <usize>p * size
    token += (<usize>p) << 1
    while (p < periods) {
      if (p >= keep && p + 1 < periods) {
        // Two rows at once where the first of them need not be kept: it stays in registers.
        let now: usize = before == scratch ? kept : scratch
        const row = now
        let cost: usize = profile + <usize>load<u16>(token) * tokenSize
        let next: usize = profile + <usize>load<u16>(token, 2) * tokenSize
        token += 4
        p += 2
        let a0 = zero,
          a1 = zero,
          a2 = zero,
          a3 = zero,
          b0 = zero,
          b1 = zero,
          b2 = zero,
          b3 = zero,
          d0 = zero,
          d1 = zero,
          d2 = zero,
          d3 = zero
        v128.store(now, zero)
        v128.store(now, zero, 16)
        v128.store(now, zero, 32)
        v128.store(now, zero, 48)
        const end: usize = now + tokenSize
        while (now < end) {
          before += 64
          now += 64
          const t0 = f64x2.add(a0, v128.load(next))
          a0 = f64x2.pmax(f64x2.pmax(f64x2.add(d0, v128.load(cost)), v128.load(before)), a0)
          d0 = v128.load(before)
          b0 = f64x2.pmax(f64x2.pmax(t0, a0), b0)
          v128.store(now, b0)
          const t1 = f64x2.add(a1, v128.load(next, 16))
          a1 = f64x2.pmax(f64x2.pmax(f64x2.add(d1, v128.load(cost, 16)), v128.load(before, 16)), a1)
          d1 = v128.load(before, 16)
          b1 = f64x2.pmax(f64x2.pmax(t1, a1), b1)
          v128.store(now, b1, 16)
          const t2 = f64x2.add(a2, v128.load(next, 32))
          a2 = f64x2.pmax(f64x2.pmax(f64x2.add(d2, v128.load(cost, 32)), v128.load(before, 32)), a2)
          d2 = v128.load(before, 32)
          b2 = f64x2.pmax(f64x2.pmax(t2, a2), b2)
          v128.store(now, b2, 32)
          const t3 = f64x2.add(a3, v128.load(next, 48))
          a3 = f64x2.pmax(f64x2.pmax(f64x2.add(d3, v128.load(cost, 48)), v128.load(before, 48)), a3)
          d3 = v128.load(before, 48)
          b3 = f64x2.pmax(f64x2.pmax(t3, a3), b3)
          v128.store(now, b3, 48)
          cost += 64
          next += 64
        }
        before = row
        continue
      }
      let now: usize = p < keep ? kept + <usize>(p + 1) * size : before == scratch ? kept : scratch
      p++
      const row = now
      let cost: usize = profile + <usize>load<u16>(token) * tokenSize
      token += 2
      let a0 = zero,
        a1 = zero,
        a2 = zero,
        a3 = zero,
        d0 = zero,
        d1 = zero,
        d2 = zero,
        d3 = zero
      v128.store(now, zero)
      v128.store(now, zero, 16)
      v128.store(now, zero, 32)
      v128.store(now, zero, 48)
      const end: usize = now + tokenSize
      while (now < end) {
        before += 64
        now += 64
        const u0 = v128.load(before),
          u1 = v128.load(before, 16),
          u2 = v128.load(before, 32),
          u3 = v128.load(before, 48)
        a0 = f64x2.pmax(f64x2.pmax(f64x2.add(d0, v128.load(cost)), u0), a0)
        a1 = f64x2.pmax(f64x2.pmax(f64x2.add(d1, v128.load(cost, 16)), u1), a1)
        a2 = f64x2.pmax(f64x2.pmax(f64x2.add(d2, v128.load(cost, 32)), u2), a2)
        a3 = f64x2.pmax(f64x2.pmax(f64x2.add(d3, v128.load(cost, 48)), u3), a3)
        v128.store(now, a0)
        v128.store(now, a1, 16)
        v128.store(now, a2, 32)
        v128.store(now, a3, 48)
        d0 = u0
        d1 = u1
        d2 = u2
        d3 = u3
        cost += 64
      }
      before = row
    }
    memory.copy(out + ((<usize>j) << 6), before + tokenSize, 64)
  }
}

/**
 * Edit distance where what an insertion costs depends on the states before it in the other sequence.
 * `substitute` and `insert` are by state of the sequence, `remove` by its last two states; a step is state | pair << 16.
 * Hollister, M. (2009). Is optimal matching suboptimal? Sociological Methods & Research 38(2).
 */
export function localEight(
  substitute: usize,
  insert: usize,
  remove: usize,
  length: i32,
  sequences: usize,
  stride: i32,
  lengths: usize,
  shared: usize,
  from: i32,
  to: i32,
  stack: usize,
  ends: usize,
  out: usize,
): void {
  const size: usize = (<usize>(length + 1)) << 6
  const pattern: usize = (<usize>length) << 6
  for (let j = from; j < to; j++) {
    let step: usize = sequences + ((<usize>j * <usize>stride) << 2)
    const periods = <i32>load<u16>(lengths + ((<usize>j) << 1))
    let p: i32 = j == from ? 0 : <i32>load<u16>(shared + ((<usize>j) << 1))
    if (p == 0) {
      // Before anything of the sequence is used up its first state stands for the two before.
      const del: usize = remove + <usize>load<u16>(step, 2) * pattern
      for (let v: usize = 0; v < 64; v += 16) {
        let a = f64x2.splat(0)
        v128.store(stack + v, a)
        for (let k: usize = 0; k < pattern; k += 64) {
          a = f64x2.add(a, v128.load(del + k + v))
          v128.store(stack + 64 + k + v, a)
        }
      }
    }
    let before: usize = stack + <usize>p * size
    step += (<usize>p) << 2
    for (; p < periods; p++) {
      let now: usize = before + size
      const state: usize = <usize>load<u16>(step)
      let del: usize = remove + <usize>load<u16>(step, 2) * pattern
      let cost: usize = substitute + state * pattern
      let ins: usize = insert + state * size
      step += 4
      let d0 = v128.load(before),
        d1 = v128.load(before, 16),
        d2 = v128.load(before, 32),
        d3 = v128.load(before, 48)
      let a0 = f64x2.add(d0, v128.load(ins)),
        a1 = f64x2.add(d1, v128.load(ins, 16)),
        a2 = f64x2.add(d2, v128.load(ins, 32)),
        a3 = f64x2.add(d3, v128.load(ins, 48))
      v128.store(now, a0)
      v128.store(now, a1, 16)
      v128.store(now, a2, 32)
      v128.store(now, a3, 48)
      const end: usize = now
      before += 64
      now += 64
      ins += 64
      while (before < end) {
        const u0 = v128.load(before),
          u1 = v128.load(before, 16),
          u2 = v128.load(before, 32),
          u3 = v128.load(before, 48)
        a0 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d0, v128.load(cost)), f64x2.add(u0, v128.load(ins))),
          f64x2.add(a0, v128.load(del)),
        )
        a1 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d1, v128.load(cost, 16)), f64x2.add(u1, v128.load(ins, 16))),
          f64x2.add(a1, v128.load(del, 16)),
        )
        a2 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d2, v128.load(cost, 32)), f64x2.add(u2, v128.load(ins, 32))),
          f64x2.add(a2, v128.load(del, 32)),
        )
        a3 = f64x2.pmin(
          f64x2.pmin(f64x2.add(d3, v128.load(cost, 48)), f64x2.add(u3, v128.load(ins, 48))),
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
        ins += 64
      }
    }
    for (let lane: usize = 0; lane < 8; lane++) {
      const end = <usize>load<i32>(ends + (lane << 2))
      store<f64>(out + ((<usize>j) << 6) + (lane << 3), load<f64>(before + (end << 6) + (lane << 3)))
    }
  }
}
