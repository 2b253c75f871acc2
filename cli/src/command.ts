import type { Sentence } from '@lydhoer/words'

/** Where a command writes, so that tests can listen. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  language: 'da' | 'en'
}

/**
 * A command is a module `commands/<name>.ts` with `help` and `run`. `--help` is answered before it runs. It gets the words after
 * its name; it answers with an exit code, or nothing for 0. What it throws is told in one sentence (see `refusal.ts`).
 */
export interface Command {
  help: Sentence
  run(args: string[], terminal: Terminal): Promise<number | void> | number | void
}
