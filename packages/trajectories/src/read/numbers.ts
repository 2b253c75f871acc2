/**
 * A number with a decimal comma or point, as Danes and others write it; NaN for anything else.
 *
 * @example decimal(' 1,5 ') // 1.5
 */
export function decimal(text: string): number {
  const written = text.trim().replace(',', '.')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written) ? Number(written) : NaN
}
