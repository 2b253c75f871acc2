import type { Services } from '../request/services.ts'
import type { JobKind, LaterJob } from './later-job.ts'

/** A kind of work that a place does after the answer. It must be safe to do twice, since a machine may stop in its midst. */
export interface Job<K extends JobKind = JobKind> {
  kind: K
  work(services: Services, job: LaterJob<K>): Promise<unknown>
  /** Done by itself: when the program starts, and then at these times by the Danish clock (a cron line). */
  byItself?: { atStart: LaterJob<K>; cron?: string }
}

/** Keeps the type of one kind of work between its shape and what does it. */
export function job<K extends JobKind>(one: Job<K>): Job {
  return one as unknown as Job
}
