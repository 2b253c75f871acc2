/** How much each digit of a company's number counts for in the check that the Danish Business Authority describes. */
const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Whether it can be a company's number (CVR): eight digits whose weighted sum is a multiple of eleven.
 *
 * @example isCvr('13748136') // true
 */
export const isCvr = (digits: string): boolean =>
  /^\d{8}$/.test(digits) &&
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0

/**
 * Whether it can be the number of a place of work (P-number): ten digits. Its last is no check: a great many were given out with other weights than the check
 * has, so a number that fails it may well be right.
 */
export const isPNumber = (digits: string): boolean => /^\d{10}$/.test(digits)

/** A number as people write it, without what only makes it easier to read. */
export const digitsIn = (text: string): string => text.replace(/^DK/i, '').replace(/[\s.-]/g, '')
