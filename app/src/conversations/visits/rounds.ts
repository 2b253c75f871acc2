import type { Sql } from '@lydhoer/database'
import type { Person, Round, Visit as Planned } from '@lydhoer/pairing'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import type { Wishes } from './form.ts'
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

type Row = Awaited<ReturnType<ReturnType<typeof roundsFor>['execute']>>[number]

const opened = (row: Row): FeedbackRound => ({
  id: row.id,
  plannedBy: row.planned_by,
  plannerName: row.display_name,
  departmentId: row.department_id,
  departmentName: row.department,
  fromDay: row.from_day,
  untilDay: later(weekOf(row.from_day, row.weeks), 6),
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

/** The departments that are open, by name. */
export async function departmentsOpen(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('department')
    .select(['id', 'name'])
    .where('closed_on', 'is', null)
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/** Somebody who holds talks, and the department they hold them in. */
export interface Colleague {
  id: string
  name: string
  departmentId: string | null
}

/** All who hold talks today, by name; with a department, those in it. */
export async function whoHoldTalks(sql: Sql, departmentId: string | null): Promise<Colleague[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name', 'r.department_id as departmentId'])
    .distinctOn('p.id')
    .where('r.role', 'in', [...whoConverse])
    .where(holdsToday('r'))
    .$if(departmentId !== null, (query) => query.where('r.department_id', '=', departmentId))
    .orderBy('p.id')
    .orderBy('r.department_id')
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/** What the visitor wishes in a round; undefined when they take no part. */
export async function wishesOf(sql: Sql, me: SignedIn, roundId: string): Promise<Wishes | undefined> {
  const row = await sql
    .selectFrom('feedback_round_person')
    .select(['partner', 'across', 'days', 'not_with', 'same_with'])
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  return (
    row && {
      partner: row.partner ?? '',
      across: row.across === null ? '' : row.across ? 'yes' : 'no',
      days: row.days,
      same: row.same_with,
      not: row.not_with,
    }
  )
}

/** Says that the visitor takes part, and what they wish; said again, it is what they wish now. */
export async function takePart(sql: Sql, me: SignedIn, round: FeedbackRound, one: Wishes): Promise<void> {
  const wish = {
    partner: one.partner || null,
    across: one.across === '' ? null : one.across === 'yes',
    days: one.days,
    same_with: one.same,
    not_with: one.not,
  }
  await sql
    .insertInto('feedback_round_person')
    .values({
      ...{ municipality_id: me.municipalityId, round_id: round.id, person_id: me.personId },
      ...{ planned_by: round.plannedBy, ...wish },
    })
    .onConflict((same) => same.columns(['municipality_id', 'round_id', 'person_id']).doUpdateSet(wish))
    .execute()
}

/** Takes no part after all. */
export async function takeNoPart(sql: Sql, me: SignedIn, roundId: string): Promise<void> {
  await sql
    .deleteFrom('feedback_round_person')
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .execute()
}

/** What a plan is made of. */
export interface ToPlan {
  people: Person[]
  round: Round
}

/** How long back it counts who has met. */
const yearsBack = 3

/** Who takes part in a round, with wishes and limits, for whoever plans it; and what they are called. */
export async function toPlan(
  sql: Sql,
  round: FeedbackRound,
): Promise<ToPlan & { nameOf: ReadonlyMap<string, string> }> {
  const rows = await sql
    .selectFrom('feedback_round_person as x')
    .innerJoin('person as p', 'p.id', 'x.person_id')
    .select(['x.person_id as id', 'p.display_name as name', 'x.partner', 'x.across', 'x.days'])
    .select(['x.not_with', 'x.same_with'])
    .where('x.round_id', '=', round.id)
    .orderBy('x.person_id')
    .execute()
  const holding = new Map((await whoHoldTalks(sql, null)).map((one) => [one.id, one]))
  // Whoever holds no talks any more cannot be visited.
  const here = rows.filter(({ id }) => holding.has(id))
  const nameOf = new Map(here.map(({ id, name }) => [id, name]))
  const leaderOf = await leadersAmong(sql, [...nameOf.keys()])
  const past = await sql
    .selectFrom('feedback_visit')
    .select(['visitor_id as visitor', 'host_id as host'])
    .where('round_id', '!=', round.id)
    .where('week', '>=', later(round.fromDay, -365 * yearsBack))
    .where('week', '<', round.fromDay)
    .orderBy('week')
    .orderBy('id')
    .execute()
  const people = here.map(({ id, partner, across, days, not_with, same_with }): Person => {
    const departmentId = holding.get(id)?.departmentId ?? undefined
    const leader = departmentId && leaderOf.get(departmentId)
    return {
      id,
      department: departmentId,
      ...(leader && leader !== id && { leader }),
      ...(partner && { partner }),
      ...(across !== null && { across }),
      ...(days.length > 0 && { days }),
      not: not_with.filter((one) => nameOf.has(one)),
      same: same_with.filter((one) => nameOf.has(one)),
    }
  })
  const groups = round.groupSize === 3 ? 3 : 2
  return { people, round: { each: round.each, weeks: round.weeks, groups, past }, nameOf }
}

/** Of those who take part, who leads which department: nobody visits their own leader, nor a leader those they lead. */
async function leadersAmong(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await sql
    .selectFrom('person_role')
    .select(['person_id', 'department_id'])
    .where('role', '=', 'teamLead')
    .where('person_id', 'in', ids)
    .where(holdsToday('person_role'))
    .execute()
  return new Map(
    rows.flatMap((row) => (row.department_id ? [[row.department_id, row.person_id] as const] : [])),
  )
}

/** So many rows go in at a time: PostgreSQL takes 65,535 values in a statement. */
const atOnce = 5_000

/** Writes the visits of a plan and says that the round is planned; nothing where it was before. Whether it did. */
export async function writePlan(
  sql: Sql,
  me: SignedIn,
  round: FeedbackRound,
  now: Date,
  visits: readonly Planned[],
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('feedback_round')
    .set({ planned_at: now })
    .where('id', '=', round.id)
    .where('planned_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  for (let at = 0; at < visits.length; at += atOnce)
    await sql
      .insertInto('feedback_visit')
      .values(
        visits.slice(at, at + atOnce).map(({ week, visitor, host }) => ({
          ...{ municipality_id: me.municipalityId, round_id: round.id, planned_by: me.personId },
          ...{ visitor_id: visitor, host_id: host, week: weekOf(round.fromDay, week) },
        })),
      )
      .execute()
  return true
}
