import type { Token } from '../text/tokens.ts'
import type { Candidate } from './mention.ts'

const numbers: ReadonlySet<string> = new Set(['cpr', 'phone', 'number', 'plate', 'email', 'birthdate'])
/** Said between the pieces of a number by somebody who looks it up. */
const between = /^(?:og|så|øh|øhm|øhh|ja|vent|altså|bindestreg|streg|skråstreg|derefter|igen|[-–,./])$/
const most = 3

/**
 * Joins the pieces of one number in a turn, «28 45 og så 11 09», with what is said between them.
 *
 * @param found not overlapping, in order
 */
export function joinNumbers(all: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const one of found) {
    const before = joined.at(-1)
    const gap = before === undefined ? [] : all.slice(before.last + 1, one.first)
    const isSame = before?.kind === one.kind && numbers.has(one.kind)
    if (
      before === undefined ||
      !isSame ||
      gap.length > most ||
      !gap.every(({ plain }) => between.test(plain))
    )
      joined.push(one)
    else {
      const surest = (one.doubt ?? 0) < (before.doubt ?? 0) ? one : before
      joined[joined.length - 1] = { ...surest, first: before.first, last: one.last }
    }
  }
  return joined
}
