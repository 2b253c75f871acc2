import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { idOf, type SignedIn, type Visit } from '../../shared/request/route.ts'

/** The log of a quarter that somebody has begun. */
export interface Log {
  id: string
  /** The first day of the quarter. */
  beginsOn: string
  begunBy: string
  /** The version that was given out last, as the visitor may read it; null where there is none. */
  given: { number: number; at: Date } | null
  /** How many lines are being written; 0 for those who do not write it. */
  lines: number
}

const logs = (sql: Sql) =>
  sql
    .selectFrom('municipal_log as l')
    .leftJoinLateral(
      (of) =>
        of
          .selectFrom('log_given as g')
          .select(['g.number', 'g.created_at'])
          .whereRef('g.log_id', '=', 'l.id')
          .orderBy('g.number', 'desc')
          .limit(1)
          .as('g'),
      (on) => on.onTrue(),
    )
    .select(['l.id', 'l.begins_on', 'l.begun_by', 'g.number', 'g.created_at'])
    .select(sqlTag<number>`(select count(*)::int from log_line n where n.log_id = l.id)`.as('lines'))

type Row = Awaited<ReturnType<ReturnType<typeof logs>['execute']>>[number]

const told = (row: Row): Log => ({
  ...{ id: row.id, beginsOn: row.begins_on, begunBy: row.begun_by, lines: row.lines },
  given: row.number === null || row.created_at === null ? null : { number: row.number, at: row.created_at },
})

/** All that the visitor may see, the latest quarter first; twenty years of them at most. */
export async function logsOf(sql: Sql): Promise<Log[]> {
  return (await logs(sql).orderBy('l.begins_on', 'desc').limit(80).execute()).map(told)
}

/** @throws NotFound unless the visitor may see it */
export async function logOf(sql: Sql, id: string): Promise<Log> {
  const row = await logs(sql).where('l.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return told(row)
}

/** The log of the address. @throws NotFound unless the visitor may see it */
export const logOfAddress = (visit: Visit, sql: Sql): Promise<Log> => logOf(sql, idOf(visit))

/** Begins the log of a quarter; where somebody has, it is that one. @returns its id */
export async function beginLog(sql: Sql, me: SignedIn, beginsOn: string): Promise<string> {
  await sql
    .insertInto('municipal_log')
    .values({
      ...{ municipality_id: me.municipalityId, id: crypto.randomUUID() },
      ...{ begins_on: beginsOn, begun_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'begins_on']).doNothing())
    .execute()
  const { id } = await sql
    .selectFrom('municipal_log')
    .select('id')
    .where('begins_on', '=', beginsOn)
    .executeTakeFirstOrThrow()
  return id
}

/** Takes a log away in which nothing is written; one in which something stands is left. */
export async function takeAwayEmpty(sql: Sql, id: string): Promise<void> {
  await sql
    .deleteFrom('municipal_log as l')
    .where('l.id', '=', id)
    .where((one) =>
      one.and([
        one.not(one.exists(one.selectFrom('log_line as n').select('n.id').where('n.log_id', '=', id))),
        one.not(one.exists(one.selectFrom('log_given as g').select('g.id').where('g.log_id', '=', id))),
      ]),
    )
    .execute()
}
