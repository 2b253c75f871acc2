import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@lydhoer/app/config'
import { serve } from '@lydhoer/app/serve'
import { freshDatabase } from '@lydhoer/database/testing'
import { loadFjordby, personas } from '@lydhoer/demo'

/** A running Lydhør with Fjordby in it, on a free port, with a database and files of its own. */
export async function startFjordby() {
  const fresh = await freshDatabase()
  const dataFolder = await mkdtemp(join(tmpdir(), 'lydhoer-e2e-'))
  const config = readConfig({ NODE_ENV: 'test', PORT: String(await freePort()), LYDHOER_DEMO: '1' })
  const start = (prepare?: Parameters<typeof serve>[1]['prepare']) =>
    serve(config, { appUrl: fresh.url, dataFolder, personas, ...(prepare && { prepare }) })
  let served = await start((services) => loadFjordby({ ownerUrl: fresh.ownerUrl, services }))
  return {
    origin: served.address,
    services: served.services,
    ownerUrl: fresh.ownerUrl,
    /** The program stops, and starts anew a while later on the same database; whoever is signed in still is. */
    async restart(afterMs: number): Promise<void> {
      await served.close()
      await new Promise((later) => setTimeout(later, afterMs))
      served = await start()
    },
    async close(): Promise<void> {
      await served.close()
      await fresh.drop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
