import type PgBoss from 'pg-boss'
import type { JobKind, LaterJob } from './later-job.ts'

// pg-boss gives a job that nobody finishes to somebody else when its time is up, which is an hour for the longest. A program
// that lives says so every 15 seconds in the same row, so that what a dead one left is known within a minute.
const deadAfterSeconds = 60

/** The longest that a job which failed for good is left alone before its rows are believed again. */
const failedRests = '1 hour'

/** Says that these jobs are still being worked on. */
export async function stillAtWork(database: PgBoss.Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await database.executeSql(
    `update pgboss.job set started_on = now() where id = any($1::uuid[]) and state = 'active'`,
    [ids],
  )
}

/**
 * Gives jobs whose program has died to whoever comes next. A job that was on hand at as many deaths as it may fail is given up:
 * it may be what kills them.
 *
 * @param alone nobody else can be at work, so all that looks so is dead
 * @returns how many were given on
 */
export async function takeFromTheDead(
  database: PgBoss.Db,
  kinds: readonly JobKind[],
  alone: boolean,
): Promise<number> {
  const { rows } = await database.executeSql(
    `update pgboss.job set
       state = case when retry_count < retry_limit then 'retry' else 'failed' end::pgboss.job_state,
       completed_on = case when retry_count < retry_limit then null else now() end,
       retry_count = retry_count + 1, start_after = now()
     where state = 'active' and name = any($1) and ($2 or started_on < now() - make_interval(secs => $3))
     returning state::text`,
    [kinds, alone, deadAfterSeconds],
  )
  return (rows as { state: string }[]).filter(({ state }) => state === 'retry').length
}

/**
 * How early a job has its turn: later, the more of the same kind its municipality has waiting already. So whoever brings a
 * hundred recordings does not keep the one recording of another waiting behind all of them.
 */
export async function turnOf(database: PgBoss.Db, job: LaterJob): Promise<number> {
  if (!('municipalityId' in job)) return 0
  const { rows } = await database.executeSql(
    `select count(*)::integer as waiting from pgboss.job
     where name = $1 and state < 'active' and data ->> 'municipalityId' = $2`,
    [job.kind, job.municipalityId],
  )
  return -Number((rows as { waiting: number }[])[0]?.waiting ?? 0)
}

/** What of a kind waits, is being done, or failed a short while ago. */
export async function inQueue(database: PgBoss.Db, kind: JobKind): Promise<{ has(job: LaterJob): boolean }> {
  const { rows } = await database.executeSql(
    `select data from pgboss.job where name = $1
       and (state < 'completed' or state = 'failed' and completed_on > now() - $2::interval)`,
    [kind, failedRests],
  )
  const there = new Set((rows as { data: LaterJob }[]).map(({ data }) => nameOf(data)))
  return { has: (job) => there.has(nameOf(job)) }
}

/** The same for the same work, in whatever order its ids came out of the database. */
const nameOf = (job: LaterJob) => JSON.stringify(Object.entries(job).sort())
