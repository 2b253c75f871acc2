import { parseArgs } from 'node:util'
import { migrate } from '@lydhoer/database'
import type { Terminal } from '../command.ts'
import { withDatabase } from '../with-database.ts'

/** What `lydhoer migrate --help` says. */
export const help = {
  da: `lydhoer migrate

Bringer databasen op til denne udgave: DATABASE_URL, eller denne maskines egen. Kan gentages.
`,
  en: `lydhoer migrate

Brings the database up to this version: DATABASE_URL, or this machine's own. Safe to repeat.
`,
}

/** `lydhoer migrate`: the database's tables and policies as this version has them. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  parseArgs({ args, options: {} })
  const { applied } = await withDatabase((ownerUrl) => migrate(ownerUrl))
  for (const name of applied) terminal.out(`${name}\n`)
  const none = { da: 'Databasen er som denne udgave.\n', en: 'The database is up to date.\n' }
  if (applied.length === 0) terminal.out(none[terminal.language])
}
