import { createHash, randomBytes } from 'node:crypto'
import type { Session, Sql } from '@lydhoer/database'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Services } from '../../request/services.ts'
import type { SignedIn } from '../../request/route.ts'
import { endSession, signedInAs, startSession } from './queries.ts'
import { takeTurn } from './whose-turn.ts'

/** `__Host-`: only this host, only over TLS (or localhost), for the whole site. RFC 6265bis §4.1.3.2. */
const cookieName = '__Host-lydhoer'

type Who = Pick<SignedIn, 'municipalityId' | 'personId'>

/** Only a hash of the token is stored: whoever reads the table cannot sign in with it. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** What a session is known by here; null when the browser brought none. */
export function sessionHash(c: Context): Buffer | null {
  const token = getCookie(c, cookieName)
  return token ? hashOf(token) : null
}

/** The session that the cookie names, as the database is asked for it. */
function sessionOf(c: Context, { now, config }: Services): Session | null {
  const tokenHash = sessionHash(c)
  return tokenHash && { tokenHash, now: now(), idleMinutes: config.session.idleMinutes }
}

/** The person whose session the cookie names, while it has neither been idle nor lived too long. */
export async function whoIsIt(c: Context, services: Services): Promise<SignedIn | null> {
  const session = sessionOf(c, services)
  return session && signedInAs(await services.database.whoAsks(session))
}

/** The same, and in one transaction with it what they are answered. */
export async function asWhoeverItIs<T>(
  c: Context,
  services: Services,
  work: (me: SignedIn | null, sql: Sql) => T | Promise<T>,
): Promise<T | null> {
  const session = sessionOf(c, services)
  return session && services.database.asWhoAsks(session, async (sql, asker) => work(signedInAs(asker), sql))
}

/** A new token at every sign-in, so that a token planted beforehand is worth nothing. */
export async function signIn(c: Context, services: Services, who: Who): Promise<void> {
  await signOut(c, services)
  takeTurn(c, services, who)
  setCookie(c, cookieName, await beginSession(services, who), {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: services.config.session.hours * 3600,
  })
}

/** Begins a session and gives the cookie that carries it, as a browser would send it: for tests of signed-in pages. */
export async function newSessionToken(services: Services, who: Who): Promise<string> {
  return `${cookieName}=${await beginSession(services, who)}`
}

async function beginSession(services: Services, who: Who): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await startSession(services.database, who, hashOf(token), services.now(), services.config.session)
  return token
}

/** Ends the session in the database as well as in the browser. */
export async function signOut(c: Context, services: Services): Promise<void> {
  const hash = sessionHash(c)
  if (!hash) return
  await endSession(services.database, hash)
  deleteCookie(c, cookieName, { path: '/', secure: true })
}
