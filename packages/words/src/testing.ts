import { Script } from 'node:vm'

const plenty = 10_000

/**
 * For tests: runs something that takes a few milliseconds, and gives it up when it has not ended after a time that only
 * work that grows with the square of its input could need.
 *
 * @throws Error when it was given up; else what it threw
 */
export function soon<Result>(work: () => Result): Result {
  const given = globalThis as { workGiven?: () => unknown }
  given.workGiven = work
  try {
    return new Script('workGiven()').runInThisContext({ timeout: plenty }) as Result
  } finally {
    delete given.workGiven
  }
}
