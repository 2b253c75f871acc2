import { parseArgs } from 'node:util'
import { appUrlFrom, defaultDataFolder, refuseNoAddress } from '@lydhoer/database'
import { readConfig } from '@lydhoer/app/config'
import { refuseTakenPort } from '@lydhoer/app/port'
import type { Terminal } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { untilStopped } from '../until-stopped.ts'

/** What `lydhoer serve --help` says. */
export const help = {
  da: `lydhoer serve

Starter kun programmet, mod databasen i DATABASE_URL. Databasen skal være bragt op til denne udgave
først, med lydhoer migrate. Uden demonstration. Til et prøvested på egen maskine: lydhoer start.
`,
  en: `lydhoer serve

Starts only the program, on the database in DATABASE_URL. Bring the database up to this version first,
with lydhoer migrate. Without the demonstration. To try it on your own machine: lydhoer start.
`,
}

const noDatabase = {
  da: 'Skriv databasens adresse i DATABASE_URL, eller start det hele på denne maskine med lydhoer start.',
  en: 'Write the address of the database in DATABASE_URL, or start everything on this machine with lydhoer start.',
}

/** `lydhoer serve`: the program alone, on the municipality's own PostgreSQL. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  parseArgs({ args, options: {} })
  const config = readConfig(process.env)
  if (!config.databaseUrl) throw new Refusal(noDatabase)
  refuseNoAddress(config.databaseUrl)
  await refuseTakenPort(config)
  const { serve } = await import('@lydhoer/app/serve')
  const served = await serve(config, {
    appUrl: appUrlFrom(config.databaseUrl),
    dataFolder: config.dataFolder ?? defaultDataFolder(),
  })
  const stopped = untilStopped()
  const ready = { da: 'Lydhør er klar på', en: 'Lydhør is ready at' }
  terminal.out(`${ready[terminal.language]} ${served.address}\n`)
  await stopped
  await served.close()
}
