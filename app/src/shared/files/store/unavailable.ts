import type { Sentence } from '@lydhoer/words'
import { Unavailable } from '../../request/errors.ts'
import { toldOnPages, type WhyStore } from './messages.ts'

/** The store cannot do it now. Nothing has been stored by half, and what lies there is untouched. */
export class StoreUnavailable extends Unavailable {
  readonly why: WhyStore
  /** For whoever looks after the program: what, where, and what to do. */
  readonly says: Sentence

  constructor(why: WhyStore, says: Sentence, cause?: unknown) {
    super(toldOnPages[why])
    this.why = why
    this.says = says
    if (cause !== undefined) this.cause = cause
  }
}
