import { parseArgs } from 'node:util'
import { defaultDataFolder, migrate, refuseNoAddress, startServer } from '@lydhoer/database'
import { readConfig } from '@lydhoer/app/config'
import { refuseTakenPort } from '@lydhoer/app/port'
import type { Terminal } from '../command.ts'
import { untilStopped } from '../until-stopped.ts'

const says = {
  da: {
    cleared: 'En database, som et tidligere Lydhør lod køre videre, er stoppet.',
    ready: (address: string, seconds: number) =>
      `Lydhør er klar på ${address}   (${seconds.toFixed(1).replace('.', ',')} s)`,
    data: (folder: string) => `Data ligger i ${folder}`,
    personas: 'Prøv Fjordby som:',
    stop: 'Stop med Ctrl-C.',
    down: (folder: string) =>
      `Databasen er gået ned og starter ikke af sig selv; det prøves igen hvert femte sekund. Se ${folder}/database.log.`,
  },
  en: {
    cleared: 'A database that an earlier Lydhør left running has been stopped.',
    ready: (address: string, seconds: number) => `Lydhør is ready at ${address}   (${seconds.toFixed(1)} s)`,
    data: (folder: string) => `Data lies in ${folder}`,
    personas: 'Try Fjordby as:',
    stop: 'Stop with Ctrl-C.',
    down: (folder: string) =>
      `The database has gone down and does not start by itself; it is tried again every five seconds. See ${folder}/database.log.`,
  },
}

/** What `lydhoer start --help` says. */
export const help = {
  da: `lydhoer start

Starter det hele på denne maskine: en database for sig, programmet og, første gang, Fjordby at prøve i.
Med DATABASE_URL bruges kommunens egen PostgreSQL i stedet, og der er ingen demonstration.

  PORT            porten, ellers 3000
  LYDHOER_DATA    mappen, hvor data ligger
  LYDHOER_KEY     hovednøglen; ellers ligger den i mappen, som master.key
`,
  en: `lydhoer start

Starts everything on this machine: a database of its own, the program and, the first time, Fjordby to try.
With DATABASE_URL the municipality's own PostgreSQL is used instead, and nothing is demonstrated.

  PORT            the port, else 3000
  LYDHOER_DATA    the folder where data lies
  LYDHOER_KEY     the master key; else it lies in that folder, as master.key
`,
}

/**
 * `npm start`: a PostgreSQL of its own, migrated; Fjordby the first time; the address and whom to try.
 * With DATABASE_URL it uses the municipality's own PostgreSQL instead, and nothing is demonstrated.
 */
export async function run(args: string[], { language, out, err }: Terminal): Promise<void> {
  parseArgs({ args, options: {} })
  const words = says[language]
  const began = performance.now()
  // From now on: whoever stops it while it starts stops the database too. A second Ctrl-C ends it at once.
  const stopped = untilStopped()
  const own = process.env['DATABASE_URL'] || undefined
  const config = readConfig({
    ...process.env,
    LYDHOER_DEMO: process.env.LYDHOER_DEMO || (own || process.env.NODE_ENV === 'production' ? '0' : '1'),
  })
  const dataFolder = config.dataFolder ?? defaultDataFolder()
  // Before anything is begun, so that nothing need be undone.
  await refuseTakenPort(config)
  if (own) refuseNoAddress(own)
  const server = own
    ? undefined
    : await startServer({ dataFolder, onDown: () => err(`${words.down(dataFolder)}\n`) })
  try {
    if (server?.cleared) out(`${words.cleared}\n`)
    const ownerUrl = own ?? server?.ownerUrl ?? ''
    const { appUrl, applied } = await migrate(ownerUrl)
    // Late, since it is much to load, and nobody should wait to hear that the port is taken.
    const { serve } = await import('@lydhoer/app/serve')
    const demo = config.demo ? await import('@lydhoer/demo') : undefined
    const served = await serve(config, {
      appUrl,
      dataFolder,
      alone: !own,
      personas: demo?.personas ?? [],
      ...(demo && { prepare: (services) => demo.loadFjordby({ ownerUrl, services }) }),
    })
    out(`\n${words.ready(served.address, (performance.now() - began) / 1000)}\n`)
    if (applied.length > 0 && !own) out(`${words.data(dataFolder)}\n`)
    if (demo) out(`\n${words.personas}\n${whom(demo.personas, language)}\n`)
    out(`\n${words.stop}\n`)
    await stopped
    await served.close()
  } finally {
    await server?.stop()
  }
}

function whom(
  personas: readonly { name: string; blurb: Record<'da' | 'en', string> }[],
  language: 'da' | 'en',
): string {
  return personas
    .slice(0, 6)
    .map((persona) => `  ${persona.name.padEnd(20)} ${persona.blurb[language]}`)
    .join('\n')
}
