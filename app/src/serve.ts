import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve as listen } from '@hono/node-server'
import { connect, makeFolder, refuseOtherVersion } from '@lydhoer/database'
import { makeApp } from './app.ts'
import type { Config } from './config.ts'
import { keepWithdrawals, withdrawalsFile } from './keep-withdrawals.ts'
import { faultLine } from './fault-line.ts'
import { houseKey } from './master-key.ts'
import { places } from './places.ts'
import { whyNotListening } from './port.ts'
import { cutSlowBodies, patience } from './slow-requests.ts'
import { startJobs } from './shared/later/start-jobs.ts'
import { buildAssets } from './shared/page/assets.ts'
import { aboutCitizensOf, readingsOf, waysOf } from './shared/request/place.ts'
import type { Persona, Services } from './shared/request/services.ts'
import { openIdProvider } from './shared/people/sign-in/open-id.ts'
import { keptSealed } from './shared/sealing/kept-sealed.ts'
import { makeWorkers } from './shared/workers/workers.ts'
import { openStore, refuseWrongStore, type StoreSettings } from './shared/files/store/index.ts'
import { sweepDaily, sweepRowless } from './shared/files/sweep-rowless.ts'

export interface Served {
  address: string
  services: Services
  close(): Promise<void>
}

export interface ServeOptions {
  /** The application's address of the database (role lydhoer_app). */
  appUrl: string
  dataFolder: string
  /** No other program uses this database and this store, as when this one has started the database itself. */
  alone?: boolean
  personas?: readonly Persona[]
  /** Done before the first visitor comes, as loading the demonstration is. */
  prepare?: (services: Services) => Promise<unknown>
}

/**
 * Everything that lives as long as the program, made once and handed down by hand.
 *
 * @throws Refusal when the database, its version, the master key, the folder or the bucket is not as it must be
 */
export async function makeServices(
  config: Config,
  options: ServeOptions,
): Promise<Services & { close(): Promise<void> }> {
  const closing: (() => Promise<void>)[] = []
  const close = async () => {
    for (const one of closing.toReversed()) await one()
  }
  try {
    makeFolder(options.dataFolder, 0o711)
    const database = connect(options.appUrl, { onLost: (error) => complain('database', error) })
    closing.push(() => database.close())
    await refuseOtherVersion(database, options.appUrl)
    const key = await houseKey(database, { key: config.masterKey, dataFolder: options.dataFolder })
    closing.push(
      await keepWithdrawals(database, withdrawalsFile(config.withdrawalsFile, options.dataFolder), complain),
    )
    const storeSettings: StoreSettings = config.bucket
      ? { kind: 's3', ...config.bucket }
      : { kind: 'folder', folder: join(options.dataFolder, 'files') }
    const services: Services = {
      config,
      database,
      storeSettings,
      store: await openStore(storeSettings),
      masterKey: key,
      cookieSecret: createHmac('sha256', key).update('cookies').digest('base64'),
      assets: await buildAssets(),
      ways: waysOf(places),
      aboutCitizens: aboutCitizensOf(places),
      readings: readingsOf(places),
      openId: openIdProvider(config),
      personas: options.personas ?? [],
      now: () => new Date(),
      report: (number, error) => {
        if (!isBrokenOff(error)) complain(number, error)
      },
      later: async () => {},
      workers: makeWorkers(),
      kept: keptSealed(),
      patienceMs: 800,
    }
    closing.push(async () => services.workers.close())
    await refuseWrongStore(services.store, services.report)
    // Nothing is being stored yet, unless another program stores in the same place; then yesterday's goes in time.
    if (options.alone && !config.bucket) {
      await services.store.sweep()
      await sweepRowless(services).catch((error: unknown) => services.report('files without rows', error))
    }
    const endSweeping = sweepDaily(services)
    closing.push(async () => endSweeping())
    const jobs = await startJobs(
      options.appUrl,
      services,
      places.flatMap((place) => place.jobs ?? []),
      { alone: options.alone ?? false },
    )
    closing.push(() => jobs.stop())
    services.later = jobs.send
    return { ...services, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Starts to answer, on the port of the settings.
 *
 * @throws Refusal as `makeServices`, and when the port cannot be had; nothing is left running then
 */
export async function serve(config: Config, options: ServeOptions): Promise<Served> {
  const services = await makeServices(config, options)
  try {
    await options.prepare?.(services)
    const app = makeApp(services)
    const at = { port: config.port, hostname: config.host }
    const server = listen({ fetch: app.fetch, ...at, serverOptions: patience }) as Server
    cutSlowBodies(server)
    await once(server, 'listening').catch((error: unknown) => {
      throw whyNotListening(error, config)
    })
    const bound = server.address()
    const port = typeof bound === 'object' && bound ? bound.port : config.port
    return {
      address: config.origin.replace(/:0$/, `:${port}`),
      services,
      async close() {
        server.closeAllConnections()
        server.close()
        await services.close()
      },
    }
  } catch (error) {
    await services.close()
    throw error
  }
}

/** The visitor's own line broke, or was cut for being slow: no fault of the program's. Node says it in these words. */
const isBrokenOff = (error: unknown) =>
  error instanceof Error &&
  error.message === 'aborted' &&
  (error as NodeJS.ErrnoException).code === 'ECONNRESET'

const complain = (number: string, error: unknown) =>
  void process.stderr.write(`${new Date().toISOString()} ${faultLine(number, error)}\n`)
