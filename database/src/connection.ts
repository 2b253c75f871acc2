// The way into the database: one transaction for one person, or for someone who is still at the door.
import pg from 'pg'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'
import { sessionOptions } from './session-options.ts'

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
   */
  as<T>(who: Who, work: (sql: Sql) => Promise<T>): Promise<T>
  /**
   * Runs `work` in one transaction for someone not signed in, who sees only what the given settings open.
   * @example await db.atTheDoor({ sessionTokenHash }, (sql) => sql.selectFrom('sign_in_session').selectAll().executeTakeFirst())
   */
  atTheDoor<T>(settings: AtTheDoor, work: (sql: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type ConnectOptions = {
  /** Connections held at most; 10 unless told. */
  most?: number
  /** Told of connections lost while idle, as when the server restarts; the pool opens new ones by itself. */
  onLost?: (error: Error) => void
}

const dateOid = 1082
const bigintOid = 20

/** Dates stay words (a Date would move them across midnight), counts become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === dateOid) return (text: string) => text
    if (oid === bigintOid) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

/**
 * Opens a pool of connections as the role `lydhoer_app`.
 * @throws when the url names a role that could step around row level security (checked at the first connection)
 * @example const db = connect(server.appUrl)
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.most ?? 10,
    options: sessionOptions,
    application_name: 'lydhoer',
    connectionTimeoutMillis: 10_000,
    types,
    onConnect: refuseMightyRoles,
  })
  pool.on('error', (error) => options.onLost?.(error))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

  const begin = <T>(settings: Record<string, string | undefined>, work: (sql: Sql) => Promise<T>) =>
    kysely.transaction().execute(async (trx) => {
      // `true` keeps the setting inside this transaction, so nothing is left on the connection for the next request.
      const told = Object.entries(settings).map(
        ([name, value]) => sql`set_config(${`lydhoer.${name}`}, ${value ?? ''}, true)`,
      )
      await sql`select ${sql.join(told)}`.execute(trx)
      return work(trx)
    })

  return {
    as: (who, work) =>
      begin({ ...nobody, municipality_id: who.municipalityId, person_id: who.personId }, work),
    atTheDoor: (door, work) =>
      begin(
        {
          ...nobody,
          municipality_id: door.municipalityId,
          municipality_slug: door.municipalitySlug,
          issuer: door.issuer,
          subject: door.subject,
          session_token_hash: door.sessionTokenHash && Buffer.from(door.sessionTokenHash).toString('hex'),
        },
        work,
      ),
    close: () => kysely.destroy(),
  }
}

const nobody = {
  municipality_id: '',
  person_id: '',
  municipality_slug: '',
  issuer: '',
  subject: '',
  session_token_hash: '',
}

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
