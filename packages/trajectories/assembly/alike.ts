// Two relatives of edit.ts, laid out as it is and called the same way.

/**
 * The same where a gain also falls with how far apart in time the two are: `drift` points at the loss for no distance
 * (two equal float64), with the losses for one period more after it and for one less before it.
 * Marteau, P.-F. (2009). Time warp edit distance with stiffness adjustment. IEEE TPAMI 31(2).
 */
export function driftEight(
  profile: usize,
  drift: usize,
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
    for (; p < periods; p++) {
      let now: usize = p < keep ? kept + <usize>(p + 1) * size : (p & 1) != 0 ? scratch : kept
      const row = now
      let cost: usize = profile + <usize>load<u16>(token) * tokenSize
      token += 2
      let loss: usize = drift - ((<usize>p) << 4)
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
        const far = v128.load(loss)
        loss += 16
        before += 64
        now += 64
        const u0 = v128.load(before),
          u1 = v128.load(before, 16),
          u2 = v128.load(before, 32),
          u3 = v128.load(before, 48)
        a0 = f64x2.pmax(f64x2.pmax(f64x2.sub(f64x2.add(d0, v128.load(cost)), far), u0), a0)
        a1 = f64x2.pmax(f64x2.pmax(f64x2.sub(f64x2.add(d1, v128.load(cost, 16)), far), u1), a1)
        a2 = f64x2.pmax(f64x2.pmax(f64x2.sub(f64x2.add(d2, v128.load(cost, 32)), far), u2), a2)
        a3 = f64x2.pmax(f64x2.pmax(f64x2.sub(f64x2.add(d3, v128.load(cost, 48)), far), u3), a3)
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
 * How many pairs of equal subsequences there are, the empty one left out: `profile` holds ones where a state matches.
 * Elzinga, C. (2005). Combinatorial representations of token sequences. Journal of Classification 22.
 */
export function matchEight(
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
  const one = f64x2.splat(1)
  for (let j = from; j < to; j++) {
    let token: usize = sequences + ((<usize>j * <usize>stride) << 1)
    const periods = <i32>load<u16>(lengths + ((<usize>j) << 1))
    let p: i32 = j == from ? 0 : <i32>load<u16>(shared + ((<usize>j) << 1))
    const keep: i32 = j + 1 < to ? <i32>load<u16>(shared + ((<usize>(j + 1)) << 1)) : 0
    let before: usize = p == 0 ? stack : kept + <usize>p * size
    token += (<usize>p) << 1
    for (; p < periods; p++) {
      let now: usize = p < keep ? kept + <usize>(p + 1) * size : (p & 1) != 0 ? scratch : kept
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
        a0 = f64x2.add(a0, v128.and(v128.load(cost), f64x2.add(one, d0)))
        a1 = f64x2.add(a1, v128.and(v128.load(cost, 16), f64x2.add(one, d1)))
        a2 = f64x2.add(a2, v128.and(v128.load(cost, 32), f64x2.add(one, d2)))
        a3 = f64x2.add(a3, v128.and(v128.load(cost, 48), f64x2.add(one, d3)))
        v128.store(now, f64x2.add(u0, a0))
        v128.store(now, f64x2.add(u1, a1), 16)
        v128.store(now, f64x2.add(u2, a2), 32)
        v128.store(now, f64x2.add(u3, a3), 48)
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
