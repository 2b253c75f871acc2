import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { restore } from '@lydhoer/database'
import type { Terminal } from '../command.ts'
import { withDatabase } from '../with-database.ts'
import { inOneSentence, onlyFolder } from './backup.ts'

/** What `lydhoer restore --help` says. */
export const help = {
  da: `lydhoer restore MAPPE

Lægger en sikkerhedskopi ind i en tom database (DATABASE_URL, eller denne maskines egen) og lydfilerne på deres plads.
Alt i kopien efterses først; er noget beskadiget, eller er databasen ikke tom, røres intet.
Var hovednøglen ikke i kopien, så læg den tilbage, før Lydhør startes.
`,
  en: `lydhoer restore FOLDER

Puts a backup into an empty database (DATABASE_URL, or this machine's own) and the sound files in their place.
All of it is checked first; if anything is damaged, or the database is not empty, nothing is touched.
If the master key was not in the backup, put it back before Lydhør is started.
`,
}

/** `lydhoer restore`: a backup back into an empty server. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  const from = onlyFolder(positionals, 'lydhoer restore /kopi/2026-11-20')
  const manifest = await withDatabase((url, dataFolder) =>
    restore({ url, from, filesFolder: join(dataFolder, 'files'), keyFile: join(dataFolder, 'master.key') }),
  ).catch(inOneSentence)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  terminal.out(
    {
      da: `${rows} rækker og ${manifest.files.length} lydfiler er på plads.\n`,
      en: `${rows} rows and ${manifest.files.length} sound files are in place.\n`,
    }[terminal.language],
  )
}
