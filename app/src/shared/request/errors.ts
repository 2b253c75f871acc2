import type { Sentence } from '@lydhoer/words'

/** What is wrong and where; `field` links the sentence to the field it is about. */
export interface Problem {
  field?: string
  what: Sentence
  hint?: Sentence
}

/**
 * Someone else's row and a row that is not there are the same thing to the asker. `wasHere` says, to somebody who had
 * it, what was there and is gone.
 */
export class NotFound extends Error {
  override readonly name = 'NotFound'
  readonly wasHere: Sentence | undefined
  constructor(wasHere?: Sentence) {
    super('not found')
    this.wasHere = wasHere
  }
}

/** The person is known, but this is for others. `forWhom` says for whom, in plain words. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
  readonly forWhom: Sentence | undefined
  constructor(forWhom?: Sentence) {
    super('forbidden')
    this.forWhom = forWhom
  }
}

/** Something in what was sent cannot be used; nothing has been stored. */
export class Invalid extends Error {
  override readonly name = 'Invalid'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.what.en).join(' '))
    this.problems = problems
  }
}

/** Somebody, or the same person in another tab, was there first. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
  readonly what: Sentence
  constructor(what: Sentence) {
    super(what.en)
    this.what = what
  }
}

/** A part that the page needs does not answer right now. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
  readonly what: Sentence
  constructor(what: Sentence) {
    super(what.en)
    this.what = what
  }
}

export type DomainError = NotFound | Forbidden | Invalid | Conflict | Unavailable

export function isDomainError(error: unknown): error is DomainError {
  return (
    error instanceof NotFound ||
    error instanceof Forbidden ||
    error instanceof Invalid ||
    error instanceof Conflict ||
    error instanceof Unavailable
  )
}

/** The one place where kinds of error become HTTP. */
export const statusOf = {
  NotFound: 404,
  Forbidden: 403,
  Invalid: 422,
  Conflict: 409,
  Unavailable: 503,
} as const

/** By which of PostgreSQL's codes (appendix A of its documentation) the database refused, if it did. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
