/**
 * What each kind of work that is done after the answer needs to know: ids only (decision 014). A place adds its own:
 *
 * @example
 * declare module '../../shared/later/later-job.ts' {
 *   interface LaterWork {
 *     measureSound: { municipalityId: string; personId: string; conversationId: string }
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the places
export interface LaterWork {}

export type JobKind = keyof LaterWork

/** One piece of work as it lies in the queue. */
export type LaterJob<K extends JobKind = JobKind> = { [One in K]: { kind: One } & LaterWork[One] }[K]
