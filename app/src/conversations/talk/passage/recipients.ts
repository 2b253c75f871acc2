import type { SharePurpose, Sql } from '@lydhoer/database'
import { addDay, byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../../shared/people/holds-today.ts'
import { Invalid } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { problems } from './messages.ts'

const today = sqlTag<string>`today()`

/** Somebody who can be given a passage, and the last day they may have it (`YYYY-MM-DD`). */
export interface Recipient {
  id: string
  name: string
  department: string | null
  purpose: SharePurpose
  until: string
  /** Whether the owner has lately shared something with them, or works in a department with them. */
  near: 'lately' | 'team' | null
}

/** So many of those one has shared with last are the usual ones. */
const mostLately = 8

/**
 * Those whom passages of a conversation can be shared with today, the usual ones first: those one has shared with last, then one's
 * own departments. The database says who may receive, for the purposes that the citizen has agreed to; whoever may for both is
 * a colleague.
 */
export async function recipientsOf(sql: Sql, owner: SignedIn, conversationId: string): Promise<Recipient[]> {
  return recipientsUntil(sql, owner, await lastDaysOf(sql, conversationId))
}

/**
 * Those whom the visitor can name for what may be shared with some until a day, the usual ones first: for whoever does not see the consent
 * itself.
 *
 * @param lastDays for each purpose that is agreed to, the last day (`YYYY-MM-DD`)
 */
export async function recipientsUntil(
  sql: Sql,
  me: SignedIn,
  lastDays: ReadonlyMap<SharePurpose, string>,
): Promise<Recipient[]> {
  const agreed = (['colleagues', 'research'] as const).filter((purpose) => lastDays.has(purpose))
  if (agreed.length === 0) return []
  const people = await sql
    .selectFrom('person as p')
    .select((of) => [
      'p.id',
      'p.display_name as name',
      of
        .selectFrom('person_role as r')
        .innerJoin('department as d', 'd.id', 'r.department_id')
        .select('d.name')
        .whereRef('r.person_id', '=', 'p.id')
        .where(holdsToday('r'))
        .orderBy('r.role')
        .limit(1)
        .as('department'),
      of
        .selectFrom('passage_share as s')
        .select(({ fn }) => fn.max('s.created_at').as('at'))
        .whereRef('s.with_person_id', '=', 'p.id')
        .where('s.owner_id', '=', me.personId)
        .as('lately'),
      of
        .exists(
          of
            .selectFrom('person_role as t')
            .select('t.role')
            .whereRef('t.person_id', '=', 'p.id')
            .where('t.department_id', '=', sqlTag<string>`any(${departmentsOf(me)}::uuid[])`)
            .where(holdsToday('t')),
        )
        .as('isTeam'),
      // Asked in this order, and no further than to the first yes.
      sqlTag<SharePurpose | null>`case ${sqlTag.join(
        agreed.map((purpose) => sqlTag`when may_receive(p.id, ${purpose}) then ${purpose}`),
        sqlTag` `,
      )} end`.as('purpose'),
    ])
    .where('p.kind', '=', 'staff')
    .where('p.id', '!=', me.personId)
    .execute()
  const lately = people
    .filter((person) => person.lately !== null)
    .sort((one, other) => Number(other.lately) - Number(one.lately))
    .slice(0, mostLately)
  const near = (person: (typeof people)[number]) =>
    lately.includes(person) ? 'lately' : person.isTeam ? 'team' : null
  const others = people.filter((person) => !lately.includes(person)).sort(byName(({ name }) => name))
  const inOrder = [
    ...lately,
    ...others.filter(({ isTeam }) => isTeam),
    ...others.filter(({ isTeam }) => !isTeam),
  ]
  return inOrder.flatMap((person) => {
    const { id, name, department, purpose } = person
    const until = purpose && lastDays.get(purpose)
    return purpose && until ? [{ id, name, department, purpose, until, near: near(person) }] : []
  })
}

const departmentsOf = ({ roles }: SignedIn): string[] =>
  roles.flatMap(({ departmentId }) => departmentId ?? [])

/** Until when passages may be shared, for each purpose whose consent stands: never longer than the ground does. */
async function lastDaysOf(sql: Sql, conversationId: string): Promise<Map<SharePurpose, string>> {
  const rows = await sql
    .selectFrom('consent as k')
    .innerJoin('consent as g', (join) =>
      join.onRef('g.conversation_id', '=', 'k.conversation_id').on('g.purpose', '=', 'ownReflection'),
    )
    .select(['k.purpose', sqlTag<string>`least(k.stands_until, g.stands_until)`.as('until')])
    .where('k.conversation_id', '=', conversationId)
    .where('k.purpose', 'in', ['colleagues', 'research'])
    .where('k.stands_until', '>=', today)
    .where('g.stands_until', '>=', today)
    .execute()
  return new Map(rows.map(({ purpose, until }) => [purpose as SharePurpose, until]))
}

/** How long a passage is usually shared: long enough to come back to it, and not as long as it could be. */
const usualDays = 60

/** The day that a form proposes: the usual one, or the last on which all of them may have it; null of nobody. */
export function usualLastDay(recipients: readonly Recipient[], now: Date): string | null {
  const last = lastDayOf(recipients)
  const usual = addDay(now, usualDays)
  return last !== null && usual < last ? usual : last
}

/** The last day on which any of them may have it; null of nobody. */
export function latestDayOf(recipients: readonly Recipient[]): string | null {
  return (
    recipients
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? null
  )
}

/** The last day on which all of them may have it; null of nobody. */
export function lastDayOf(recipients: readonly Recipient[]): string | null {
  return recipients.reduce<string | null>(
    (earliest, { until }) => (earliest !== null && earliest < until ? earliest : until),
    null,
  )
}

/**
 * The people chosen in a form, when each of them may have the passage until the day chosen.
 *
 * @param now the day it is (`YYYY-MM-DD`)
 * @throws Invalid at `with` when somebody may not have it, at `until` when the day is past or too late for one of them
 */
export function chosenFrom(
  recipients: readonly Recipient[],
  chosen: { with: readonly string[]; until: string },
  now: string,
): Recipient[] {
  const people = recipients.filter(({ id }) => chosen.with.includes(id))
  if (people.length < new Set(chosen.with).size)
    throw new Invalid([{ field: 'with', what: problems.refused }])
  const latest = lastDayOf(people)
  if (latest !== null && (chosen.until < now || chosen.until > latest))
    throw new Invalid([{ field: 'until', what: problems.badUntil(latest) }])
  return people
}
