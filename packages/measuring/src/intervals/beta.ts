import { logGamma } from './log-gamma.ts'

/**
 * The share of a beta distribution that lies below a point: the regularised incomplete beta function, by its continued fraction.
 *
 * NIST Digital Library of Mathematical Functions, 8.17.22; worked out from its start as Lentz (1976), Applied Optics 15, 668–671.
 *
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @example belowInBeta(0.5, 2, 2) // 0.5
 */
export function belowInBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction is quick up to about the middle; beyond it, it is read from the other end.
  if (x > (a + 1) / (a + b + 2)) return 1 - belowInBeta(1 - x, b, a)
  const odd = (m: number) => (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  const even = (m: number) => (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  let c = 1
  let d = 1 / (1 + odd(0))
  let value = d
  for (let m = 1; m < 10_000; m++) {
    for (const top of [even(m), odd(m)]) {
      d = 1 / (1 + top * d)
      c = 1 + top / c
      value *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return (Math.exp(front) * value) / a
}

/**
 * The point below which a share of a beta distribution lies.
 *
 * @param share from 0 to 1
 * @example betaPoint(0.975, 1, 1) // 0.975
 */
export function betaPoint(share: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  // Halving a hundred times leaves nothing between the two that a number could tell apart.
  for (let time = 0; time < 100; time++) {
    const middle = (low + high) / 2
    if (belowInBeta(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
