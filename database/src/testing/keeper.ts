// Keeps the shared test server while some test process needs it. Started by shared-server.ts, never by hand.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Held, holderIn, isAlive } from '../server/holder.ts'
import { startServer } from '../server/server.ts'
import { forgetAddress, guestsFolder, testFolder, writeAddress } from './shared-server.ts'

const patienceMs = 5_000

try {
  const folder = testFolder()
  // Test data may be lost with the machine, so nothing waits for the disk.
  const server = await startServer({
    dataFolder: folder,
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' },
  })
  await dropLeftovers(server.ownerUrl)
  writeAddress(server.ownerUrl)
  for (let alone = 0; alone < patienceMs; alone += 250) {
    await wait(250)
    if (guests() > 0) alone = -250
  }
  forgetAddress()
  await server.stop()
} catch (error) {
  if (!(error instanceof Held)) throw error
}

/** Test processes that were killed have left their databases. */
async function dropLeftovers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^lydhoer_(test|template)_'`,
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
  await client.end()
}

/** How many test processes need the server; those that died without saying goodbye are forgotten. */
function guests(): number {
  let living = 0
  for (const name of readdirSync(guestsFolder())) {
    const note = join(guestsFolder(), name)
    const guest = holderIn(note)
    if (guest && isAlive(guest)) living++
    else rmSync(note, { force: true })
  }
  return living
}
