import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { PlanLine } from './lines.ts'

/** That a promise is kept: when, and who said so, who alone can take it back. */
export interface Done {
  at: Date
  by: string
}

/** Which promises are kept, as rows. */
export const doneIn = (sql: Pick<Sql, 'selectFrom'>, citizenId: string) =>
  sql
    .selectFrom('plan_done as d')
    .select(['d.line_id', 'd.done_at', 'd.done_by'])
    .where('d.citizen_id', '=', citizenId)

/** The lines whose promises are kept. */
export async function doneOf(sql: Sql, citizenId: string): Promise<ReadonlySet<string>> {
  return new Set((await doneIn(sql, citizenId).execute()).map(({ line_id }) => line_id))
}

/** Says that a promise is kept; said twice is once. */
export async function markDone(
  sql: Sql,
  me: SignedIn,
  { citizenId, lineId, at }: { citizenId: string; lineId: string; at: Date },
): Promise<void> {
  await sql
    .insertInto('plan_done')
    .values({
      municipality_id: me.municipalityId,
      citizen_id: citizenId,
      line_id: lineId,
      done_by: me.personId,
      done_at: at,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Takes it back; whoever said it does that. */
export async function notDone(sql: Sql, me: SignedIn, citizenId: string, lineId: string): Promise<void> {
  await sql
    .deleteFrom('plan_done')
    .where('citizen_id', '=', citizenId)
    .where('line_id', '=', lineId)
    .where('done_by', '=', me.personId)
    .execute()
}

/** Whether one of the municipality promised it: somebody by name, or a department. */
export const isPromise = ({ does }: Pick<PlanLine, 'does'>): boolean =>
  does === 'worker' || does === 'department'

/** Whether it was promised, and the day has passed. Whether it is done is asked beside. */
export const isOverdue = (line: PlanLine, today: string): boolean =>
  isPromise(line) && line.byDay !== null && line.byDay < today

/** That whoever is said to have promised something says that it is not theirs. */
export interface NotMine {
  lineId: string
  saidBy: string
  /** Who wrote the line, and finds out whose it is. */
  writtenBy: string
}

/** Of the plan that holds, which promises are not theirs who are said to have made them. */
export const notMineIn = (sql: Pick<Sql, 'selectFrom'>, citizenId: string) =>
  sql
    .selectFrom('plan_not_mine as n')
    .innerJoin('plan_line as l', (on) =>
      on.onRef('l.version_id', '=', 'n.version_id').onRef('l.line_id', '=', 'n.line_id'),
    )
    .select(['n.line_id as lineId', 'n.said_by as saidBy', 'l.written_by as writtenBy'])
    .where('n.citizen_id', '=', citizenId)
    .where('n.version_id', '=', (of) =>
      of
        .selectFrom('plan_version as v')
        .select('v.id')
        .where('v.citizen_id', '=', citizenId)
        .where('v.decided_at', 'is not', null)
        .orderBy('v.decided_at', 'desc')
        .limit(1),
    )

/**
 * Says of a promise of the plan that holds that it is not one's own; said twice is once.
 *
 * @throws an error of SQLSTATE 42501 when the plan says that it is somebody else's
 */
export async function sayNotMine(
  sql: Sql,
  me: SignedIn,
  one: { citizenId: string; versionId: string; lineId: string; at: Date },
): Promise<void> {
  await sql
    .insertInto('plan_not_mine')
    .values({
      municipality_id: me.municipalityId,
      citizen_id: one.citizenId,
      version_id: one.versionId,
      line_id: one.lineId,
      said_by: me.personId,
      said_at: one.at,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** It is one's own after all. */
export async function mineAfterAll(sql: Sql, me: SignedIn, versionId: string, lineId: string): Promise<void> {
  await sql
    .deleteFrom('plan_not_mine')
    .where('version_id', '=', versionId)
    .where('line_id', '=', lineId)
    .where('said_by', '=', me.personId)
    .execute()
}
