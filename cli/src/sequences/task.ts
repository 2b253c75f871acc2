import type { Terminal } from '../command.ts'
import type { Values } from './options.ts'
import type { Given } from './read.ts'

/** What a subcommand is given: what was read, what was asked, and where to write. */
export interface Task extends Given {
  values: Values
  terminal: Terminal
}
