import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  filledDatabase,
  freshDatabase,
  people,
  type FreshDatabase,
  type Municipality,
  type People,
  type PersonName,
} from '@lydhoer/database/testing'
import { makeApp } from '../../app.ts'
import { readConfig } from '../../config.ts'
import { places } from '../../places.ts'
import { aboutCitizensOf, readingsOf, waysOf } from '../request/place.ts'
import type { Assets } from '../page/assets.ts'
import { receiptCookie } from '../request/receipt.ts'
import { newKey } from '../sealing/seal.ts'
import type { LaterJob } from '../later/later-job.ts'
import type { Services } from '../request/services.ts'
import { newSessionToken } from '../people/sign-in/session.ts'
import { openStore } from '../files/store/index.ts'
import { keptSealed } from '../sealing/kept-sealed.ts'
import { makeWorkers } from '../workers/workers.ts'

export { day } from './day.ts'
export type { Demo, DemoTown } from './demo.ts'
export type { Stop } from './stop.ts'

export const testOrigin = 'http://localhost:3000'

/** A signed-in browser without a screen: it keeps its cookies and says where its forms come from. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(
    path: string,
    form?: Record<string, string | string[]> | FormData,
    headers?: Record<string, string>,
  ): Promise<Response>
}

export interface TestApp {
  services: Services
  people: People
  fjordby: Municipality
  nabo: Municipality
  app: ReturnType<typeof makeApp>
  ownerUrl: string
  filesFolder: string
  /** What was put aside for later, in order; nothing runs by itself. */
  jobs: LaterJob[]
  as(person: PersonName, municipality?: Municipality): Promise<Browser>
  nobody: Browser
  close(): Promise<void>
}

/** The pages need no real style or code in tests that read their HTML. */
const noAssets: Assets = { url: (name) => `/assets/${name}`, file: () => undefined }

/** What a running program has, on a given database and a file store of its own; jobs are gathered, not run. */
export async function testServices(
  database: Services['database'],
  personas: Services['personas'] = [],
  env: Record<string, string> = {},
): Promise<{ services: Services; filesFolder: string; jobs: LaterJob[]; close(): Promise<void> }> {
  const filesFolder = await mkdtemp(join(tmpdir(), 'lydhoer-files-'))
  const storeSettings = { kind: 'folder', folder: filesFolder } as const
  const jobs: LaterJob[] = []
  const services: Services = {
    config: readConfig({ NODE_ENV: 'test', ...env }),
    database,
    store: await openStore(storeSettings),
    storeSettings,
    masterKey: newKey(),
    cookieSecret: 'only for tests',
    assets: noAssets,
    ways: waysOf(places),
    aboutCitizens: aboutCitizensOf(places),
    readings: readingsOf(places),
    openId: null,
    personas,
    now: () => new Date(),
    report: (number, error) => {
      throw new Error(`fault ${number}`, { cause: error })
    },
    later: async (job) => {
      jobs.push(job)
    },
    workers: makeWorkers({ isGentle: false }),
    kept: keptSealed(),
    patienceMs: Infinity,
  }
  const close = () => {
    services.workers.close()
    return rm(filesFolder, { recursive: true, force: true })
  }
  return { services, filesFolder, jobs, close }
}

/** The whole app on a database and a file store of its own, with two municipalities full of people. */
export async function testApp(env: Record<string, string> = {}): Promise<TestApp> {
  const fresh = await freshDatabase()
  return houseOn(fresh, await people(fresh), env)
}

/** A house that was furnished once; each copy is somebody's own to change. */
export interface Furnished<T> {
  made: T
  copy(): Promise<TestApp>
  close(): Promise<void>
}

/**
 * Furnishes a house once and gives copies of it: rows, files, keys.
 *
 * @example const { made, copy } = await furnished((house) => makeScenes(house, all))
 */
export async function furnished<T>(furnish: (house: TestApp) => Promise<T>): Promise<Furnished<T>> {
  const first: { house: TestApp; made: T }[] = []
  const filled = await filledDatabase(async (fresh) => {
    const house = await houseOn(fresh, await people(fresh))
    first.push({ house, made: await furnish(house) })
  })
  const [{ house, made } = { house: undefined as never, made: undefined as never }] = first
  return {
    made,
    async copy() {
      const copy = await houseOn(await filled.copy(), house.people, {}, house.services.masterKey)
      await cp(house.filesFolder, copy.filesFolder, { recursive: true })
      return copy
    },
    async close() {
      await filled.drop()
      await rm(house.filesFolder, { recursive: true, force: true })
    },
  }
}

async function houseOn(
  fresh: FreshDatabase,
  folk: People,
  env: Record<string, string> = {},
  masterKey = newKey(),
): Promise<TestApp> {
  const { services, filesFolder, jobs, close } = await testServices(fresh.db, [], env)
  services.masterKey = masterKey
  const app = makeApp(services)

  const browser = (session: string): Browser => {
    let receipt = ''
    const ask = async (path: string, init: { headers: Record<string, string> } & RequestInit) => {
      const cookie = [session, receipt].filter(Boolean).join('; ')
      const headers = { cookie, origin: testOrigin, 'sec-fetch-site': 'same-origin', ...init.headers }
      const answer = await app.request(path, { ...init, headers })
      const set = answer.headers.getSetCookie().find((one) => one.startsWith(receiptCookie))
      if (set !== undefined) receipt = /Max-Age=0/.test(set) ? '' : (set.split(';')[0] ?? '')
      return answer
    }
    return {
      get: (path, headers = {}) => ask(path, { headers }),
      post: (path, form = {}, headers = {}) =>
        ask(path, { method: 'POST', headers, body: form instanceof FormData ? form : encoded(form) }),
    }
  }

  return {
    services,
    people: folk,
    fjordby: folk.fjordby,
    nabo: folk.nabo,
    app,
    ownerUrl: fresh.ownerUrl,
    filesFolder,
    jobs,
    nobody: browser(''),
    async as(person, municipality = folk.fjordby) {
      const who = { municipalityId: municipality.id, personId: municipality[person] }
      return browser(await newSessionToken(services, who))
    },
    async close() {
      await fresh.drop()
      await close()
    },
  }
}

function encoded(form: Record<string, string | string[]>): URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs)
}
