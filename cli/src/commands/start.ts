import { parseArgs } from 'node:util'
import { defaultDataFolder, Held, migrate, startServer } from '@lydhoer/database'
import { serve } from '@lydhoer/app/serve'
import type { Terminal } from '../command.ts'
import { settings } from '../settings.ts'
import { untilStopped } from '../until-stopped.ts'

const says = {
  da: {
    held: ({ pid, since }: Held['holder'], folder: string) =>
      `Et andet Lydhør (proces ${pid}, i gang siden ${since}) bruger data i ${folder}. ` +
      'Stop det først, eller sæt LYDHOER_DATA til en anden mappe.',
    cleared: 'En database, som et tidligere Lydhør lod køre videre, er stoppet.',
    ready: (address: string, seconds: number) =>
      `Lydhør er klar på ${address}   (${seconds.toFixed(1).replace('.', ',')} s)`,
    data: (folder: string) => `Data ligger i ${folder}`,
    personas: 'Prøv Fjordby som:',
    stop: 'Stop med Ctrl-C.',
  },
  en: {
    held: ({ pid, since }: Held['holder'], folder: string) =>
      `Another Lydhør (process ${pid}, running since ${since}) uses the data in ${folder}. ` +
      'Stop that one first, or set LYDHOER_DATA to another folder.',
    cleared: 'A database that an earlier Lydhør left running has been stopped.',
    ready: (address: string, seconds: number) => `Lydhør is ready at ${address}   (${seconds.toFixed(1)} s)`,
    data: (folder: string) => `Data lies in ${folder}`,
    personas: 'Try Fjordby as:',
    stop: 'Stop with Ctrl-C.',
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
export async function run(args: string[], { language, out, err }: Terminal): Promise<number> {
  parseArgs({ args, options: {} })
  const words = says[language]
  const began = performance.now()
  const own = process.env.DATABASE_URL
  const config = settings({
    ...process.env,
    LYDHOER_DEMO: process.env.LYDHOER_DEMO ?? (own || process.env.NODE_ENV === 'production' ? '0' : '1'),
  })
  const dataFolder = config.dataFolder ?? defaultDataFolder()
  let server: Awaited<ReturnType<typeof startServer>> | undefined
  try {
    server = own ? undefined : await startServer({ dataFolder })
  } catch (error) {
    if (!(error instanceof Held)) throw error
    err(`${words.held(error.holder, dataFolder)}\n`)
    return 1
  }
  try {
    if (server?.cleared) out(`${words.cleared}\n`)
    const ownerUrl = own ?? server?.ownerUrl ?? ''
    const { appUrl, applied } = await migrate(ownerUrl)
    const demo = config.demo ? await import('@lydhoer/demo') : undefined
    const served = await serve(config, {
      appUrl,
      dataFolder,
      personas: demo?.personas ?? [],
      ...(demo && { prepare: (services) => demo.loadFjordby({ ownerUrl, services }) }),
    })
    out(`\n${words.ready(served.address, (performance.now() - began) / 1000)}\n`)
    if (applied.length > 0 && !own) out(`${words.data(dataFolder)}\n`)
    if (demo) out(`\n${words.personas}\n${whom(demo.personas, language)}\n`)
    out(`\n${words.stop}\n`)
    await untilStopped()
    await served.close()
    return 0
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
