import { logGamma } from '@lydhoer/measuring'

/**
 * The chance of a χ² at least as large, by the incomplete gamma function: a series below, a continued fraction above.
 *
 * Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 6.5.29 and 6.5.31.
 *
 * @example
 * chiSquareTail(3.841458820694124, 1) // 0.05 (to twelve digits)
 */
export function chiSquareTail(chiSquare: number, degrees: number): number {
  if (!(chiSquare > 0)) return 1
  const [a, x] = [degrees / 2, chiSquare / 2]
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let [term, sum, n] = [1 / a, 1 / a, a]
    while (Math.abs(term) > Math.abs(sum) * 1e-16) {
      n += 1
      term *= x / n
      sum += term
    }
    return 1 - front * sum
  }
  // Lentz's way of working a continued fraction out from its start.
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let i = 1; i < 10_000; i++) {
    const top = -i * (i - a)
    b += 2
    d = 1 / (top * d + b)
    c = b + top / c
    value *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return front * value
}
