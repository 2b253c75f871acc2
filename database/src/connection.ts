// The way into the database: one transaction for one person, or for someone who is still at the door.
import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'
import { fairShare } from './fair-share.ts'
import { follower, type Follower } from './follow.ts'
import { connectPatience } from './own-client.ts'
import { PlannedOnce } from './planned-once.ts'
import { requestLimits, sessionOptions } from './session-options.ts'
import { turns } from './turns.ts'
import { DatabaseUnavailable, whyUnavailable } from './unavailable.ts'
import {
  type Asker,
  homesOfSessions,
  type Session,
  settingWords,
  type WhoAsked,
  whoAsksAlone,
  whoAsksWords,
} from './who-asks.ts'

export type Sql = Transaction<Tables>

/** Who a transaction is for. Both are ids from the session, never from a form. */
export type Who = { municipalityId: string; personId: string }

/** What someone who has not signed in yet can prove or knows. */
export type AtTheDoor = {
  municipalityId?: string
  municipalitySlug?: string
  issuer?: string
  subject?: string
  /** SHA-256 of the session token, as bytes. */
  sessionTokenHash?: Uint8Array
}

export type Database = {
  /**
   * Runs `work` in one transaction in which the database shows only what this person may see.
   * @example await db.as({ municipalityId, personId }, (sql) => sql.selectFrom('conversation').selectAll().execute())
   * @throws whatever `work` throws; everything is then rolled back
   * @throws {DatabaseUnavailable} when the database cannot do it now: lost, busy, locked, too slow or full
   */
  as<T>(who: Who, work: (sql: Sql) => Promise<T>): Promise<T>
  /**
   * Runs `work` in one transaction for someone not signed in, who sees only what the given settings open.
   * @example await db.atTheDoor({ sessionTokenHash }, (sql) => sql.selectFrom('sign_in_session').selectAll().executeTakeFirst())
   */
  atTheDoor<T>(settings: AtTheDoor, work: (sql: Sql) => Promise<T>): Promise<T>
  /** Whose session this is, with what they do here now; null when it is over, or nobody's. Looking keeps it awake. */
  whoAsks(session: Session): Promise<Asker | null>
  /**
   * As `as`, for the person whose session it is: who asks is found in the transaction in which they are answered. With null it
   * is one of somebody at the door.
   * @throws as `as`
   */
  asWhoAsks<T>(session: Session, work: (sql: Sql, asker: Asker | null) => Promise<T>): Promise<T>
  /** Calls back each time this changes, and gives the way to follow it no longer. What has become of it is asked for anew. */
  follow: Follower['follow']
  close(): Promise<void>
}

export type ConnectOptions = {
  /** Requests that the database works on at most, half of them for one municipality; 20 unless told. */
  most?: number
  /** Told of each connection lost, as when the server restarts; the pool opens new ones by itself. */
  onLost?: (error: Error) => void
}

/**
 * So many connections are kept though nobody needs them. They have their statements planned (planned-once.ts), which costs more than to run
 * them: were they let go of, nearly every page in a quiet house would plan its own anew. More have been opened for a rush or for
 * slow questions, and are let go of after so long, in milliseconds, since plans take memory.
 */
const keeps = 4
const restsMs = 10_000

const dateOid = 1082
const bigintOid = 20

/** Dates stay words (a Date would move them across midnight), counts become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown => {
    if (oid === dateOid) return (text: string) => text
    if (oid === bigintOid) return Number
    return pg.types.getTypeParser(oid, format)
  }) as pg.CustomTypesConfig['getTypeParser'],
}

/**
 * Opens a pool of connections as the role `lydhoer_app`.
 * @throws when the url names a role that could step around row level security (checked at the first connection)
 * @example const db = connect(server.appUrl)
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const most = options.most ?? 20
  const pool = new pg.Pool({
    connectionString: url,
    max: most + forThoseWithin,
    options: `${sessionOptions} ${requestLimits}`,
    application_name: 'lydhoer',
    connectionTimeoutMillis: connectPatience,
    min: keeps,
    idleTimeoutMillis: restsMs,
    types,
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool waits for it; only its types do not say so
    onConnect: refuseMightyRoles,
  })
  let closing = false
  // A connection that is lost while it is used tells nobody but its own listener, and without one the program ends.
  pool.on('connect', (client) => client.on('error', (error) => closing || options.onLost?.(error)))
  pool.on('error', () => undefined)
  const kysely = new Kysely<Tables>({ dialect: new PlannedOnce(pool) })
  const share = fairShare(most, connectPatience, () => new DatabaseUnavailable('busy'))

  const takeTurn = turns()

  /** Begins with words that say whom it is for, in one way to the database; what they answer comes with it. */
  const transaction = <R, T>(
    words: string,
    work: (sql: Sql, said: R | undefined) => Promise<T>,
  ): Promise<T> =>
    kysely.transaction().execute(async (trx) => {
      const { rows } = await sql.raw<R>(`begin; ${words}`).execute(trx)
      return work(trx, rows[0])
    })

  const inTurn = async <T>(of: string, isPerson: boolean, work: () => Promise<T>): Promise<T> => {
    // Whoever asks again from within has a place already; were it to wait for another, all could wait for each other.
    const leave = within.getStore() ? undefined : await share.enter(of)
    // At the door it is a glance at a session, of nobody's municipality yet.
    const done = leave && isPerson ? await takeTurn(of) : undefined
    try {
      return await within.run(true, work)
    } catch (error) {
      const why = whyUnavailable(error)
      throw why ? new DatabaseUnavailable(why, error) : error
    } finally {
      done?.()
      leave?.()
    }
  }

  const homes = homesOfSessions()
  const { follow, close: followNoMore } = follower(url, (error) => closing || options.onLost?.(error))

  const whoAsks = async (session: Session): Promise<Asker | null> => {
    const token = hex(session.tokenHash)
    const { rows } = await inTurn(token, false, () => whoAsksAlone(session).execute(kysely))
    return homes.learn(token, rows[0]?.asker ?? null)
  }

  return {
    as: (who, work) =>
      inTurn(who.municipalityId, true, () =>
        transaction(settingWords({ municipality_id: who.municipalityId, person_id: who.personId }), work),
      ),
    atTheDoor: ({ sessionTokenHash, ...door }, work) => {
      const token = sessionTokenHash && hex(sessionTokenHash)
      const of = door.municipalityId ?? door.municipalitySlug ?? token ?? 'the program itself'
      const { municipalityId: municipality_id, municipalitySlug: municipality_slug, issuer, subject } = door
      const told = { municipality_id, municipality_slug, issuer, subject, session_token_hash: token }
      return inTurn(of, false, () => transaction(settingWords(told), work))
    },
    whoAsks,
    async asWhoAsks(session, work) {
      const token = hex(session.tokenHash)
      // Whose places it takes is known from the last time it asked here; whose it is, is asked each time.
      const home = homes.of(token) ?? (await whoAsks(session))?.municipalityId
      return inTurn(home ?? token, home !== undefined, () =>
        transaction(whoAsksWords(session), (sql, said: WhoAsked | undefined) =>
          work(sql, homes.learn(token, said?.asker ?? null)),
        ),
      )
    },
    follow,
    async close() {
      closing = true
      await followNoMore()
      await kysely.destroy()
    },
  }
}

/** Connections over the shared ones, for transactions begun within another. */
const forThoseWithin = 2
const within = new AsyncLocalStorage<true>()

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** A pool of an almighty role would make every policy a decoration, so such a url is refused. */
async function refuseMightyRoles(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean }>(
    `select rolsuper or rolbypassrls or pg_has_role(current_user, 'lydhoer_owner', 'member') as mighty
     from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.mighty !== false)
    throw new Error(
      'The application must connect as lydhoer_app, not as a role that can bypass row level security',
    )
}
