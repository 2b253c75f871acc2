import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { existingKey, keyInFile } from '@lydhoer/app/keys'
import { withdrawalsFile } from '@lydhoer/app/withdrawals'
import { readWithdrawals, refuseNoBackup, restore, type Withdrawal } from '@lydhoer/database'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from '../with-database.ts'
import { noKey, onlyFolder } from './backup.ts'

/** What `lydhoer restore --help` says. */
export const help = {
  da: `lydhoer restore MAPPE [--withdrawals FIL]

Lægger en sikkerhedskopi ind i en tom database (DATABASE_URL, eller denne maskines egen) og lydfilerne på deres plads.
Alt i kopien efterses først; er noget beskadiget eller ændret, eller er databasen ikke tom, røres intet.
Var hovednøglen ikke i kopien, så læg den tilbage først: i LYDHOER_KEY, eller som master.key i mappen med data.
Det, nogen har trukket tilbage, siden kopien blev taget, slettes igen med det samme.

  --withdrawals FIL       listen over tilbagetrækninger; ellers den, LYDHOER_WITHDRAWALS nævner, eller den i mappen med data
  --without-withdrawals   der er ingen liste: det, nogen har trukket tilbage siden, kommer igen
  --unsigned              kopien er fra før 28. november 2026, og I ved, hvor den kommer fra
`,
  en: `lydhoer restore FOLDER [--withdrawals FILE]

Puts a backup into an empty database (DATABASE_URL, or this machine's own) and the sound files in their place.
All of it is checked first; if anything is damaged or changed, or the database is not empty, nothing is touched.
If the master key was not in the backup, put it back first: in LYDHOER_KEY, or as master.key in the folder of the data.
What somebody has withdrawn since the backup was taken is erased again at once.

  --withdrawals FILE      the list of withdrawals; else the one that LYDHOER_WITHDRAWALS names, or the one beside the data
  --without-withdrawals   there is no list: what somebody has withdrawn since comes back
  --unsigned              the backup is from before 28 November 2026, and you know where it comes from
`,
}

/** `lydhoer restore`: a backup back into an empty server. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      withdrawals: { type: 'string', multiple: true },
      'without-withdrawals': { type: 'boolean' },
      unsigned: { type: 'boolean' },
    },
  })
  const from = onlyFolder(positionals, 'lydhoer restore /kopi/2026-11-20')
  refuseNoBackup(from)
  const restored = await withDatabase(async (url, dataFolder) => {
    const own = withdrawalsFile(process.env['LYDHOER_WITHDRAWALS'], dataFolder)
    const withdrawn = values['without-withdrawals'] ? [] : await listed(values.withdrawals, own)
    const masterKey =
      // Our own first: a backup that brings its own key vouches for nothing but itself.
      (await existingKey({ key: process.env['LYDHOER_KEY'], dataFolder })) ??
      (await keyInFile(join(from, 'key'))) ??
      (values.unsigned ? 'unsigned' : undefined)
    if (!masterKey) throw new Refusal(noKey(dataFolder))
    return restore({
      ...{ url, from, withdrawn, masterKey: values.unsigned ? 'unsigned' : masterKey },
      ...{ filesFolder: join(dataFolder, 'files'), keyFile: join(dataFolder, 'master.key') },
    })
  })
  const rows = restored.tables.reduce((sum, table) => sum + table.rows, 0)
  const [files, ended] = [restored.files.length, restored.withdrawnOnceMore]
  const told = {
    da: `${rows} rækker og ${files} lydfiler er på plads.\n${ended} tilbagetrækninger siden ${restored.madeAt} er gentaget.\n`,
    en: `${rows} rows and ${files} sound files are in place.\n${ended} withdrawals since ${restored.madeAt} have been repeated.\n`,
  }
  terminal.out(told[terminal.language])
}

/** All that the lists say. @throws Refusal when there is none: nothing that was withdrawn comes back by oversight */
async function listed(named: string[] | undefined, own: string): Promise<Withdrawal[]> {
  const lists = [...(named ?? []), ...(existsSync(own) ? [own] : [])]
  if (lists.length === 0)
    throw new Refusal({
      da: `Listen over tilbagetrækninger mangler, så det, nogen har trukket tilbage siden, ville komme igen; skriv --withdrawals FIL, eller --without-withdrawals, hvis der ingen er.`,
      en: `The list of withdrawals is missing, so what somebody has withdrawn since would come back; write --withdrawals FILE, or --without-withdrawals if there is none.`,
    })
  return (await Promise.all(lists.map(readWithdrawals))).flat()
}
