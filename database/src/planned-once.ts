// Each statement is planned once a connection: under row security planning costs several times what running it does.
import type pg from 'pg'
import { PostgresDialect, PostgresDriver, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { whyUnavailable } from './unavailable.ts'

/** What PostgreSQL can prepare and keep a plan of; the others (begin, commit, set) have none. */
const hasPlan = /^\s*(select|insert|update|delete|with|merge)\b/i

/**
 * So many statements are kept on each connection, and none with a list of many rows, of which there is one for every length. What is only
 * read may hold more: what waits for somebody in all places is one statement with some values for each.
 */
const mostKept = 400
const mostValues = 40
const mostReadWith = 200
const onlyReads = /^\s*select\b/i

/** The name of each statement that is kept, the same on every connection. */
const names = new Map<string, string>()

function nameOf(text: string, values: readonly unknown[]): string | undefined {
  if (values.length > (onlyReads.test(text) ? mostReadWith : mostValues)) return undefined
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= mostKept || !hasPlan.test(text)) return undefined
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/**
 * What Kysely asks of a pool, with a name for each statement, by which PostgreSQL keeps its plan as long as the connection lives.
 * Who asks is no part of a plan: policies read it from settings when they run, in functions that are not immutable
 * (`catalogue.test.ts`), and PostgreSQL makes a plan anew when the role, a policy or a table has changed.
 */
function plannedOnce(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const clientOf = (client: pg.PoolClient) => {
    let isSpent = false
    return {
      async query(text: string, values: readonly unknown[]) {
        const name = nameOf(text, values)
        const asked = { text, ...(name && { name }), ...(values.length > 0 && { values: [...values] }) }
        try {
          // Several statements in one, as where a transaction begins, are answered with a result of each.
          const answered = (await client.query(asked)) as pg.QueryResult | pg.QueryResult[]
          return Array.isArray(answered) ? answered.at(-1) : answered
        } catch (error) {
          isSpent ||= ['changed', 'lost'].includes(whyUnavailable(error) ?? '')
          throw error
        }
      },
      // A connection that is lost, or whose plans are of tables as they were, is not given to anybody else.
      release: (isBroken?: boolean) => client.release(isBroken || isSpent),
    }
  }
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client)
      if (known) return known
      // Kysely asks with a cursor only where it is given one.
      const made = clientOf(client) as unknown as PostgresPoolClient
      clients.set(client, made)
      return made
    },
    end: () => pool.end(),
  }
}

/** A transaction is begun by its first words, together with whom it is for (connection.ts): that spares a way to the database. */
class BegunByItsFirstWords extends PostgresDriver {
  override beginTransaction(): Promise<void> {
    return Promise.resolve()
  }
}

/** Kysely's dialect of PostgreSQL with both. */
export class PlannedOnce extends PostgresDialect {
  readonly #pool: PostgresPool
  constructor(pool: pg.Pool) {
    const planned = plannedOnce(pool)
    super({ pool: planned })
    this.#pool = planned
  }
  override createDriver(): PostgresDriver {
    return new BegunByItsFirstWords({ pool: this.#pool })
  }
}
