/**
 * ln Γ(x) for x > 0: Stirling's series, after stepping x up to where it is exact enough.
 *
 * Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 6.1.41.
 *
 * @example logGamma(5) // ln 24, 3.1780…
 */
export function logGamma(x: number): number {
  let shift = 0
  let at = x
  while (at < 15) shift += Math.log(at++)
  const inverse = 1 / (at * at)
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift
}
