// Whom a transaction is for, in the words in which the database is told and asked.
import { sql } from 'kysely'
import pg from 'pg'
import type { Tongue } from './words.ts'

/** A session as a browser brings it: by a hash of its token, at a moment, and for how long one may do nothing. */
export type Session = {
  /** SHA-256 of the token, as bytes. */
  tokenHash: Uint8Array
  now: Date
  idleMinutes: number
}

/** Somebody who has signed in, with what they do here today; a citizen has no role among the staff. */
export type Asker = {
  municipalityId: string
  municipalityName: string
  personId: string
  displayName: string
  kind: 'staff' | 'citizen'
  roles: { role: string; departmentId: string | null; departmentName: string | null }[]
  /** What a citizen's pages can be read in here beside Danish and English; and what they have chosen of it. */
  tongues: Tongue[]
  tongue: Tongue | null
}
export type WhoAsked = { asker: Asker | null }

const settings = [
  'municipality_id',
  'person_id',
  'municipality_slug',
  'issuer',
  'subject',
  'session_token_hash',
] as const
export type Settings = { [S in (typeof settings)[number]]?: string | undefined }

/** A value in the words of a statement. */
function quoted(value: string): string {
  if (value.includes('\0')) throw new Error('a setting cannot hold a zero character')
  return pg.escapeLiteral(value)
}

/**
 * Tells whom the transaction is for; what is not given is nobody's.
 * `true` keeps a setting inside this transaction, so nothing is left on the connection for the next request.
 */
export function settingWords(told: Settings): string {
  const words = settings.map((name) => `set_config('lydhoer.${name}', ${quoted(told[name] ?? '')}, true)`)
  return `select ${words.join(', ')}`
}

const token = ({ tokenHash }: Session) => Buffer.from(tokenHash).toString('hex')

/** Begins a transaction for the person whose session it is (`who_asks`): without values, since it goes along with `begin`. */
export function whoAsksWords(session: Session): string {
  const { now, idleMinutes } = session
  return `select who_asks(${quoted(token(session))}, ${quoted(now.toISOString())}, ${Number(idleMinutes)}) as asker`
}

/** The same by itself: whose session it is, and nothing further for them. */
export const whoAsksAlone = (session: Session) =>
  sql<WhoAsked>`select who_asks(${token(session)}, ${session.now}, ${session.idleMinutes}) as asker`

/** So many sessions are remembered; of one that is forgotten it is asked once more. */
const mostSessions = 10_000

/** Of which municipality sessions are, so that who asks waits among its own (fair-share.ts). It opens nothing. */
export function homesOfSessions() {
  const homes = new Map<string, string>()
  return {
    of: (token: string) => homes.get(token),
    /** Gives back who it was. */
    learn(token: string, asker: Asker | null): Asker | null {
      homes.delete(token)
      if (asker) homes.set(token, asker.municipalityId)
      if (homes.size > mostSessions)
        for (const oldest of [...homes.keys()].slice(0, mostSessions / 10)) homes.delete(oldest)
      return asker
    },
  }
}
