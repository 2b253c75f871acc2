import type { Services } from '../request/services.ts'
import type { JobKind, LaterJob } from './later-job.ts'

/** A kind of work that a place does after the answer. It must be safe to do twice, since a machine may stop in its midst. */
export interface Job<K extends JobKind = JobKind> {
  kind: K
  work(services: Services, job: LaterJob<K>): Promise<unknown>
  /**
   * All work of this kind that is to be done, as the rows it is about tell: what a machine that stopped has lost is put back into the
   * queue from here. What is in the queue already is not put there again.
   */
  unfinished?(services: Services): Promise<LaterJob<K>[]>
  /** Done by itself: when the program starts, and then at these times by the Danish clock (a cron line). */
  byItself?: { atStart: LaterJob<K>; cron?: string }
}

/** Keeps the type of one kind of work between its shape and what does it. */
export function job<K extends JobKind>(one: Job<K>): Job {
  return one
}
