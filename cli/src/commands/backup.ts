import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { existingKey } from '@lydhoer/app/keys'
import { backup } from '@lydhoer/database'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from '../with-database.ts'

/** What `lydhoer backup --help` says. */
export const help = {
  da: `lydhoer backup MAPPE [--with-key]

Tager en sikkerhedskopi, mens systemet kører: alle tabeller fra ét øjeblik, og lydfilerne, som er forseglede.
MAPPE må ikke findes i forvejen. Kopien er underskrevet med hovednøglen, men nøglen er ikke med, og uden den kan ingen
læse kopien: gem nøglen et andet sted. Gem også listen over tilbagetrækninger (LYDHOER_WITHDRAWALS) et andet sted end
databasen: den sørger for, at det, nogen har sagt nej til siden, ikke kommer tilbage.

  --with-key    læg nøglen i kopien; så kan den, der har kopien, læse alt
`,
  en: `lydhoer backup FOLDER [--with-key]

Takes a backup while the system runs: every table at one moment, and the sound files, which are sealed.
FOLDER must not be there yet. The backup is signed with the master key, but the key is not in it, and without the key nobody
can read it: keep the key elsewhere. Keep the list of withdrawals (LYDHOER_WITHDRAWALS) elsewhere than the database too: it
sees to it that what somebody has said no to since does not come back.

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
  const manifest = await withDatabase(async (url, dataFolder) => {
    const masterKey = await existingKey({ key: process.env['LYDHOER_KEY'], dataFolder })
    if (!masterKey) throw new Refusal(noKey(dataFolder))
    const withKey = values['with-key'] ?? false
    return backup({ url, to, masterKey, withKey, filesFolder: join(dataFolder, 'files') })
  })
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const { withdrawals } = manifest
  const [files, ended] = [manifest.files.length, withdrawals?.count ?? 0]
  const told = {
    da: `${to}: ${rows} rækker, ${files} lydfiler.\n${ended ? `${ended} tilbagetrækninger kom imens; de gentages, når kopien lægges ind.\n` : ''}`,
    en: `${to}: ${rows} rows, ${files} sound files.\n${ended ? `${ended} withdrawals came meanwhile; they are repeated when it is restored.\n` : ''}`,
  }
  terminal.out(told[terminal.language])
}

/** Why nothing is signed or checked: the key is nowhere. */
export const noKey = (dataFolder: string) => ({
  da: `Hovednøglen mangler; den skal ligge i ${join(dataFolder, 'master.key')} eller stå i LYDHOER_KEY.`,
  en: `The master key is missing; it must lie in ${join(dataFolder, 'master.key')} or stand in LYDHOER_KEY.`,
})

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
