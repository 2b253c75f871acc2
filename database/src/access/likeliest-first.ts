import type { Promised } from './promise.ts'

/** One way of trying a promise: in whole, or of one table alone. */
export type Attempt = Pick<Promised, 'name' | 'holds'>

/**
 * Every promise, those first that most likely break, or are soonest tried, when `subject` is changed; trying them all takes seconds.
 * First what is said of this table and of all tables alike, then what else can be said of one table alone, then whatever `broke`
 * before, and the rest.
 */
export function likeliestFirst(
  promises: Promised[],
  subject: string,
  isTable: boolean,
  broke: ReadonlySet<string>,
): Attempt[] {
  const before = (one: Promised) => (broke.has(one.name) ? 0 : 1)
  const sorted = promises.toSorted((a, b) => before(a) - before(b) || a.about.length - b.about.length)
  const isNear = (one: Promised) => one.about.includes(subject) || (isTable && one.about.length === 0)
  const near = sorted.filter(isNear)
  const far = sorted.filter((one) => !isNear(one))
  const briefly = (ones: Promised[]): Attempt[] =>
    ones.flatMap(({ name, ofTable }) =>
      isTable && ofTable ? [{ name, holds: (asking) => ofTable(asking, subject) }] : [],
    )
  const atLength = near.filter((one) => !(isTable && one.ofTable))
  return [...briefly(near), ...atLength, ...briefly(far), ...sorted.filter((one) => !atLength.includes(one))]
}
