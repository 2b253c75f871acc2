/** What a piece of heavy work may say on its way. */
export interface Tell {
  /** From 0 to 1, now and then. A worker that says nothing for long is given up. */
  progress: (part: number) => void
  /** Something that is done already; whoever asked gets it before the end, in order. */
  part: (part: unknown) => void
}

/** Heavy work: plain data in, plain data out. It runs in a process of its own and reaches no database. */
export type Work<Input, Output> = (input: Input, tell: Tell) => Output | Promise<Output>

/** Where a piece of work lies: a module that exports it as `work`. */
export interface Task<Input, Output> {
  module: string
  /** Only for the types. */
  work?: Work<Input, Output>
}

/**
 * Names a piece of work without loading it: what it needs is loaded where it runs.
 *
 * The module is read by Node itself, so neither it nor what it imports holds JSX.
 *
 * @example taskIn<typeof import('./read-transcript-work.ts').work>(new URL('./read-transcript-work.ts', import.meta.url))
 */
export function taskIn<W extends (input: never, tell: Tell) => unknown>(
  module: URL,
): Task<Parameters<W>[0], Awaited<ReturnType<W>>> {
  return { module: module.href }
}
