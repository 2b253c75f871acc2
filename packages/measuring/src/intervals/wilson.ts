/** The 0.975 quantile of the normal distribution. */
const z = 1.959963984540054

/**
 * What a share lies between with 95 % confidence, however few are counted: Wilson's score interval, without correction for continuity.
 *
 * Wilson (1927), Journal of the American Statistical Association 22, 209–212.
 *
 * @param count of those who are of the kind
 * @param of how many in all, one at least
 * @returns shares from 0 to 1
 * @example wilson(81, 263) // { low: 0.2553…, high: 0.3662… }
 */
export function wilson(count: number, of: number): { low: number; high: number } {
  const share = count / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}
