import { defaultDataFolder, Held, migrate, startServer } from '@lydhoer/database'
import { serve } from '@lydhoer/app/serve'
import { settings } from '../settings.ts'
import { untilStopped } from '../until-stopped.ts'

/**
 * `npm start`: a PostgreSQL of its own, migrated; Fjordby the first time; the address and whom to try.
 * With DATABASE_URL it uses the municipality's own PostgreSQL instead, and nothing is demonstrated.
 */
export async function run(): Promise<number> {
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
    console.error(error.message)
    return 1
  }
  try {
    if (server?.cleared) console.log(`En database, som et tidligere Lydhør lod køre videre, er stoppet.`)
    const ownerUrl = own ?? server?.ownerUrl ?? ''
    const { appUrl, applied } = await migrate(ownerUrl)
    const demo = config.demo ? await import('@lydhoer/demo') : undefined
    const served = await serve(config, {
      appUrl,
      dataFolder,
      personas: demo?.personas ?? [],
      ...(demo && { prepare: (services) => demo.loadFjordby({ ownerUrl, services }) }),
    })
    const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',')
    console.log(`\nLydhør er klar på ${served.address}   (${seconds} s)`)
    if (applied.length > 0 && !own) console.log(`Data ligger i ${dataFolder}`)
    if (demo) console.log(`\nPrøv Fjordby som:\n${whom(demo.personas)}`)
    console.log('\nStop med Ctrl-C.')
    await untilStopped()
    await served.close()
    return 0
  } finally {
    await server?.stop()
  }
}

function whom(personas: readonly { name: string; blurb: { da: string } }[]): string {
  return personas
    .slice(0, 6)
    .map((persona) => `  ${persona.name.padEnd(20)} ${persona.blurb.da}`)
    .join('\n')
}
