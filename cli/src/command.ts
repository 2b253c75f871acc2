/** Where a command writes, so that tests can listen. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  language: 'da' | 'en'
}

/**
 * A command is a module `commands/<name>.ts` with `run`. It gets the words after its name; it answers with an exit
 * code, or nothing for 0. What it throws is told in one sentence (see `refusal.ts`).
 */
export interface Command {
  run(args: string[], terminal: Terminal): Promise<number | void> | number | void
}
