import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backup, BackupProblem } from '@lydhoer/database'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from '../with-database.ts'

/** What `lydhoer backup --help` says. */
export const help = {
  da: `lydhoer backup MAPPE [--with-key]

Tager en sikkerhedskopi, mens systemet kører: alle tabeller fra ét øjeblik, og lydfilerne, som er forseglede.
MAPPE må ikke findes i forvejen. Hovednøglen er ikke med, og uden den kan ingen læse kopien: gem nøglen et andet sted.

  --with-key    læg nøglen i kopien; så kan den, der har kopien, læse alt
`,
  en: `lydhoer backup FOLDER [--with-key]

Takes a backup while the system runs: every table at one moment, and the sound files, which are sealed.
FOLDER must not be there yet. The master key is not in it, and without the key nobody can read it: keep the key elsewhere.

  --with-key    put the key into it; whoever has the backup can then read everything
`,
}

/** `lydhoer backup`: one folder that `lydhoer restore` takes. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'with-key': { type: 'boolean' } },
  })
  const to = onlyFolder(positionals, 'lydhoer backup /kopi/2026-11-20')
  const manifest = await withDatabase((url, dataFolder) =>
    backup({
      url,
      to,
      filesFolder: join(dataFolder, 'files'),
      ...(values['with-key'] ? { keyFile: join(dataFolder, 'master.key') } : {}),
    }),
  ).catch(inOneSentence)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  terminal.out(
    {
      da: `${to}: ${rows} rækker, ${manifest.files.length} lydfiler.\n`,
      en: `${to}: ${rows} rows, ${manifest.files.length} sound files.\n`,
    }[terminal.language],
  )
}

/** The one folder that a command was given. @throws Refusal when it is none or several */
export function onlyFolder(positionals: string[], example: string): string {
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0)
    throw new Refusal({
      da: `Skriv én mappe, for eksempel: ${example}.`,
      en: `Write one folder, for instance: ${example}.`,
    })
  return folder
}

/** What is wrong with a backup is told in one sentence; anything else is a fault. */
export function inOneSentence(error: unknown): never {
  if (error instanceof BackupProblem) throw new Refusal(error.says)
  throw error
}
