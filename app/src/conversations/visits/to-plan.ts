import type { Sql } from '@lydhoer/database'
import type { Person, Round } from '@lydhoer/pairing'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { whoHoldTalks, type FeedbackRound } from './rounds.ts'
import { later } from './weeks.ts'

/** What a plan is made of. */
export interface ToPlan {
  people: Person[]
  round: Round
}

/** How long back it counts who has met. */
const yearsBack = 3

/** The same with what people are called, and who of them holds no talks any more and so cannot be visited. */
export interface ReadToPlan extends ToPlan {
  nameOf: ReadonlyMap<string, string>
  left: readonly { id: string; name: string }[]
}

/** Who takes part in a round, with wishes and limits, for whoever plans it. */
export async function toPlan(sql: Sql, round: FeedbackRound): Promise<ReadToPlan> {
  const rows = await sql
    .selectFrom('feedback_round_person as x')
    .innerJoin('person as p', 'p.id', 'x.person_id')
    .select(['x.person_id as id', 'p.display_name as name', 'x.partner', 'x.across', 'x.days'])
    .select(['x.not_with', 'x.same_with'])
    .where('x.round_id', '=', round.id)
    .orderBy('x.person_id')
    .execute()
  const holding = new Map((await whoHoldTalks(sql, null)).map((one) => [one.id, one]))
  const here = rows.filter(({ id }) => holding.has(id))
  const left = rows.filter(({ id }) => !holding.has(id)).map(({ id, name }) => ({ id, name }))
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
  return { people, round: { each: round.each, weeks: round.weeks, groups, past }, nameOf, left }
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
