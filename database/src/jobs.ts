// Background work: pg-boss in a schema of its own, owned by lydhoer_owner, used by lydhoer_app with no more than it needs.
import pg from 'pg'
import PgBoss from 'pg-boss'
import { connectPatience } from './own-client.ts'

const schema = 'pgboss'

/** Where pg-boss keeps its work, and that it may not change its tables there. */
export const jobsOptions = { schema, migrate: false } satisfies PgBoss.ConstructorOptions

/**
 * The connections of background work, with the application's own address.
 * Create queues unpartitioned (the default); jobs carry ids, numbers and code words only, which the database enforces.
 * @param onLost told of each connection lost while nobody used it
 * @example
 *   const db = jobsDatabase(appUrl)
 *   const boss = new PgBoss({ ...jobsOptions, db })
 *   await boss.start()
 *   await boss.createQueue('measureSound')
 *   await boss.send('measureSound', { municipalityId, personId, conversationId })
 *   await boss.stop()
 *   await db.close()
 */
export function jobsDatabase(appUrl: string, onLost: (error: Error) => void = () => undefined): JobsDatabase {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: 2,
    connectionTimeoutMillis: connectPatience,
    application_name: 'lydhoer jobs',
  })
  pool.on('error', onLost)
  const asked = new Set<Promise<unknown>>()
  return {
    async executeSql(text, values) {
      const answer = pool.query<Record<string, unknown>>(text, values)
      asked.add(answer)
      return answer.finally(() => asked.delete(answer))
    },
    // A pool that ends forgets whoever waits for a connection. pg-boss's own would leave a worker that looks for work just then
    // waiting for ever, and the program running with it.
    async close() {
      while (asked.size > 0) await Promise.allSettled(asked)
      await pool.end()
    },
  }
}

export interface JobsDatabase extends PgBoss.Db {
  executeSql(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  /** Ends when all that was asked has been answered. */
  close(): Promise<void>
}

/** Installs or updates pg-boss's tables. Runs within migrate, as lydhoer_owner, behind its lock. */
export async function installJobs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('${schema}.version') is not null as there`,
  )
  const plans = PgBoss.getConstructionPlans(schema)
  if (rows[0]?.there) {
    const installed = await client.query<{ version: number }>(`select version from ${schema}.version`)
    const from = Number(installed.rows[0]?.version)
    // pg-boss tells the version that it makes only in what it would run.
    const to = Number(/version\(version\) VALUES \('(\d+)'\)/i.exec(plans)?.[1])
    if (from < to) await client.query(PgBoss.getMigrationPlans(schema, String(from)))
  } else await client.query(plans)
  await client.query(house)
}

// What a job brings and what it leaves behind (an error has a message, and a message may quote) must not hold content.
const house = `
  begin;
  grant usage on schema ${schema} to lydhoer_app;
  grant select, insert, update, delete on all tables in schema ${schema} to lydhoer_app;
  revoke insert, delete on ${schema}.version from lydhoer_app;
  create or replace function ${schema}.only_ids(data jsonb) returns boolean
    language sql immutable parallel safe
    return data is null or jsonb_typeof(data) = 'object' and not exists (
      select from jsonb_each(data) as one(name, value)
      where jsonb_typeof(value) in ('object', 'array')
        or jsonb_typeof(value) = 'string' and value #>> '{}' !~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-zA-Z]{0,39})$');
  comment on function ${schema}.only_ids(jsonb) is 'Nothing but ids, numbers, yes, no and code words.';
  create or replace function ${schema}.keep_no_words() returns trigger
    language plpgsql set search_path = ${schema}, pg_temp
    as $$ begin
      -- What is due by the clock comes first as pg-boss's own job, which holds the other: its queue, its data and how it is sent.
      if not only_ids(case when new.name = '__pgboss__send-it' then nullif(new.data -> 'data', 'null') else new.data end) then
        raise exception 'A job carries ids only' using errcode = 'check_violation';
      end if;
      if not only_ids(new.output) then
        new.output := jsonb_build_object('failed', true);
      end if;
      return new;
    end $$;
  comment on function ${schema}.keep_no_words() is 'Refuses jobs that carry words, and forgets the words of what failed.';
  create or replace trigger keep_no_words before insert or update on ${schema}.job_common
    for each row execute function ${schema}.keep_no_words();
  comment on schema ${schema} is 'Background work (pg-boss). Its rows belong to no municipality and hold ids only.';
  commit;
`
