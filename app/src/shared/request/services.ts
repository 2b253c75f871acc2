import type { Database } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import type { Config } from '../../config.ts'
import type { LaterJob } from '../later/later-job.ts'
import type { AboutCitizen, Way } from '../page/doors.ts'
import type { Assets } from '../page/assets.ts'
import type { KeptSealed } from '../sealing/kept-sealed.ts'
import type { ObjectStore, StoreSettings } from '../files/store/index.ts'
import type { Workers } from '../workers/workers.ts'
import type { OpenId } from '../people/sign-in/open-id.ts'

/** A person anybody may sign in as while the demo is on. */
export interface Persona {
  municipalityId: string
  personId: string
  name: string
  role: string
  blurb: { da: string; en: string }
}

/** The things that live as long as the program, made once in serve.ts and handed down. */
export interface Services {
  config: Config
  database: Database
  store: ObjectStore
  /** The same store as plain data, for a worker thread. */
  storeSettings: StoreSettings
  masterKey: Buffer
  /** Signs what a browser keeps for us between two pages. */
  cookieSecret: string
  assets: Assets
  /** The pages that one can go straight to, in the order in which they stand behind their doors. */
  ways: readonly Way[]
  /** The pages about one citizen, theirs and those of whoever works with them, in the order in which they stand. */
  aboutCitizens: readonly AboutCitizen[]
  /** How the citizen reads what was looked at of theirs, by its code word. */
  readings: ReadonlyMap<string, Sentence>
  openId: OpenId | null
  personas: readonly Persona[]
  /** Now, so that tests can choose a day. */
  now: () => Date
  /** Writes down a fault nobody foresaw, with the number its page shows. */
  report: (number: string, error: unknown) => void
  /** Puts work aside for later; the job carries ids only. */
  later: (job: LaterJob) => Promise<void>
  /** Do what would else keep everybody waiting. */
  workers: Workers
  /** What was dear to make, sealed. */
  kept: KeptSealed
  /** A page waits so long for what is being made before it says how far that is, in milliseconds. */
  patienceMs: number
}
