import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { whoBringTogether, whoConverse } from '../../shared/people/roles.ts'
import { later, weekOf } from './weeks.ts'

/** A round of visits. */
export interface FeedbackRound {
  id: string
  plannedBy: string
  plannerName: string
  departmentId: string | null
  departmentName: string | null
  /** A Monday. */
  fromDay: string
  /** The last Sunday. */
  untilDay: string
  /** The last day on which who visited whom is kept. */
  keptUntil: string
  weeks: number
  /** How many visits each makes, and how many each has. */
  each: number
  groupSize: number
  isPlanned: boolean
  /** Whether the visitor takes part. */
  isIn: boolean
}

const roundsFor = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('feedback_round as r')
    .innerJoin('person as p', 'p.id', 'r.planned_by')
    .leftJoin('department as d', 'd.id', 'r.department_id')
    .leftJoin('feedback_round_person as x', (on) =>
      on.onRef('x.round_id', '=', 'r.id').on('x.person_id', '=', me.personId),
    )
    .select(['r.id', 'r.planned_by', 'p.display_name', 'r.department_id', 'd.name as department'])
    .select(['r.from_day', 'r.weeks', 'r.each', 'r.group_size', 'r.planned_at', 'x.person_id as in'])
    .select(
      sqlTag<string>`r.from_day + r.weeks * 7 - 1 + days_kept('feedbackRound', r.from_day)`.as('kept_until'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof roundsFor>['execute']>>[number]

const opened = (row: Row): FeedbackRound => ({
  id: row.id,
  plannedBy: row.planned_by,
  plannerName: row.display_name,
  departmentId: row.department_id,
  departmentName: row.department,
  fromDay: row.from_day,
  untilDay: later(weekOf(row.from_day, row.weeks), 6),
  keptUntil: row.kept_until,
  weeks: row.weeks,
  each: row.each,
  groupSize: row.group_size,
  isPlanned: row.planned_at !== null,
  isIn: row.in !== null,
})

/** The rounds that have not ended on a day, the newest first; fifty at most. */
export async function roundsOn(sql: Sql, me: SignedIn, day: string): Promise<FeedbackRound[]> {
  const rows = await roundsFor(sql, me)
    .where(sqlTag<boolean>`r.from_day + r.weeks * 7 > ${day}::date`)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id')
    .limit(50)
    .execute()
  return rows.map(opened)
}

/** @throws NotFound where there is none */
export async function roundOf(sql: Sql, me: SignedIn, id: string): Promise<FeedbackRound> {
  const row = await roundsFor(sql, me).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(row)
}

/** One that the visitor plans. @throws NotFound otherwise */
export async function ownRound(sql: Sql, me: SignedIn, id: string): Promise<FeedbackRound> {
  const round = await roundOf(sql, me, id)
  if (round.plannedBy !== me.personId) throw new NotFound()
  return round
}

/** The same, held until the transaction is done, so that what is pressed twice comes one after the other. */
export async function ownRoundToChange(sql: Sql, me: SignedIn, id: string): Promise<FeedbackRound> {
  await sql.selectFrom('feedback_round').select('id').where('id', '=', id).forUpdate().execute()
  return ownRound(sql, me, id)
}

export interface NewRound {
  id: string
  departmentId: string | null
  fromDay: string
  weeks: number
  each: number
  groupSize: number
}

/** Makes a round; the same form sent twice is one. */
export async function makeRound(sql: Sql, me: SignedIn, round: NewRound): Promise<void> {
  await sql
    .insertInto('feedback_round')
    .values({
      ...{ municipality_id: me.municipalityId, id: round.id, planned_by: me.personId },
      ...{ department_id: round.departmentId, from_day: round.fromDay, weeks: round.weeks },
      ...{ each: round.each, group_size: round.groupSize },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Somebody who holds talks or plans rounds, and the department they do it in. */
export interface Colleague {
  id: string
  name: string
  departmentId: string | null
}

/** All who hold talks today, by name; with a department, those in it. */
export const whoHoldTalks = (sql: Sql, departmentId: string | null): Promise<Colleague[]> =>
  whoHold(sql, whoConverse, departmentId)

/** Those who can plan a round today, by name. */
export const whoCanPlan = (sql: Sql): Promise<Colleague[]> => whoHold(sql, whoBringTogether, null)

/** All who hold one of these roles today, by name; with a department, those in it. */
async function whoHold(
  sql: Sql,
  roles: readonly ((typeof whoConverse)[number] | (typeof whoBringTogether)[number])[],
  departmentId: string | null,
): Promise<Colleague[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name', 'r.department_id as departmentId'])
    .distinctOn('p.id')
    .where('r.role', 'in', [...roles])
    .where(holdsToday('r'))
    .$if(departmentId !== null, (query) => query.where('r.department_id', '=', departmentId))
    .orderBy('p.id')
    .orderBy('r.department_id')
    .execute()
  return rows.sort(byName(({ name }) => name))
}
