const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const width = 4

/**
 * A place between two others, in the order of a dictionary, so that a turn can be put in without moving any other.
 * Null is the very beginning or the very end. A place never ends in `0`, so there is always room before it.
 *
 * Two windows that put a turn in at the same place at once give both the same place; their ids then decide, and what is
 * put between them stands after both.
 *
 * @example between('1', '2') // '1V'
 * @see Greenspan, D. (2020). Implementing Fractional Indexing. observablehq.com/@dgreensp/implementing-fractional-indexing
 */
export function between(before: string | null, after: string | null): string {
  const a = before ?? ''
  if (after === null || after <= a) return middle(a, null)
  return middle(a, after)
}

function middle(a: string, b: string | null): string {
  if (b !== null) {
    let same = 0
    while (same < b.length && (a[same] ?? '0') === b[same]) same++
    if (same > 0) return b.slice(0, same) + middle(a.slice(same), b.slice(same))
  }
  const low = a === '' ? 0 : digits.indexOf(a[0] ?? '0')
  const high = b === null ? digits.length : digits.indexOf(b[0] ?? '0')
  // At the end, where most is written, the steps are small, so that places stay short.
  if (high - low > 1) return digits[b === null ? low + 1 : Math.round((low + high) / 2)] ?? ''
  if (b !== null && b.length > 1) return b[0] ?? ''
  return (digits[low] ?? '') + middle(a.slice(1), null)
}

/**
 * The place of turn number `index` (from 0) of a transcript that is there already.
 *
 * @example placeOf(0) // '0000V'
 */
export function placeOf(index: number): string {
  let text = ''
  for (let rest = index; text.length < width; rest = Math.floor(rest / digits.length))
    text = (digits[rest % digits.length] ?? '') + text
  return `${text}V`
}
