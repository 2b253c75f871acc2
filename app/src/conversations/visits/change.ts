import type { Sql } from '@lydhoer/database'
import type { Replan, Visit as Planned } from '@lydhoer/pairing'
import { byName, today } from '@lydhoer/words'
import { tellSoon } from '../../shared/meetings/mail/tell-soon.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { taskIn } from '../../shared/workers/task.ts'
import type { ToReplan } from './change-work.ts'
import { tellOfChange } from './news.ts'
import { markOfAll } from './plan.ts'
import { whoHoldTalks, type FeedbackRound } from './rounds.ts'
import { toPlan, type ReadToPlan } from './to-plan.ts'
import { mondayOf, numberOfWeek, weekOf } from './weeks.ts'
import { addVisits } from './write-plan.ts'

/** Who comes to a round, and who goes; null for nobody. */
export interface ComesAndGoes {
  comes: string | null
  goes: string | null
}

interface Named {
  id: string
  name: string
}

/** A round that is planned, and what another plan for the rest of it is made of. */
export interface ReadChange {
  round: FeedbackRound
  /** Who takes part, and who can be taken along. */
  there: readonly Named[]
  others: readonly Named[]
  /** Those who take part and hold no talks here any more: they go whenever it is planned anew. */
  left: readonly Named[]
  comes: Named | null
  goes: readonly Named[]
  nameOf: ReadonlyMap<string, string>
  toReplan: ToReplan
  mark: string
}

const replanning = taskIn<typeof import('./change-work.ts').work>(
  new URL('./change-work.ts', import.meta.url),
)

/** Reads what it takes to plan the rest of a round around who comes and goes. Who is in it already does not come, and who is not does not go. */
export async function readChange(
  sql: Sql,
  round: FeedbackRound,
  now: Date,
  { comes, goes }: ComesAndGoes,
): Promise<ReadChange> {
  const read = await toPlan(sql, round)
  const colleagues = await whoHoldTalks(sql, round.departmentId)
  const isIn = new Set([...read.nameOf.keys(), ...read.left.map(({ id }) => id)])
  const others = colleagues.filter(({ id }) => !isIn.has(id))
  const newcomer = others.find(({ id }) => id === comes) ?? null
  const there = [...read.nameOf].map(([id, name]) => ({ id, name })).sort(byName(({ name }) => name))
  const leaving = [...read.left, ...there.filter(({ id }) => id === goes)]
  const toReplan = await whatStands(sql, round, now, read, { newcomer, leaving })
  return {
    ...{ round, there, others, left: read.left, comes: newcomer, goes: leaving },
    nameOf: new Map([...read.nameOf, ...[...leaving, ...(newcomer ? [newcomer] : [])].map(pairOf)]),
    ...{ toReplan, mark: markOfAll(toReplan) },
  }
}

const pairOf = ({ id, name }: Named) => [id, name] as const

/** What is booked or was held stands; a visit that somebody who leaves was to be in is called off, whatever week it is in. */
async function whatStands(
  sql: Sql,
  round: FeedbackRound,
  now: Date,
  { people, round: wanted }: ReadToPlan,
  {
    newcomer,
    leaving,
  }: { newcomer: (Named & { departmentId: string | null }) | null; leaving: readonly Named[] },
): Promise<ToReplan> {
  const isLeaving = new Set(leaving.map(({ id }) => id))
  const rows = await sql
    .selectFrom('feedback_visit')
    .select(['week', 'visitor_id as visitor', 'host_id as host', 'state', 'starts_at as startsAt'])
    .where('round_id', '=', round.id)
    .orderBy('week')
    .orderBy('visitor_id')
    .execute()
  const visits = rows.map(({ week, startsAt, state, visitor, host }) => ({
    visit: { week: numberOfWeek(round.fromDay, week), visitor, host },
    hasDay: startsAt !== null,
    // What has been booked and its day is over was held, though nobody has said so yet.
    wasHeld: state === 'held' || (startsAt !== null && startsAt < now),
  }))
  const ofLeaving = ({ visitor, host }: Planned) => isLeaving.has(visitor) || isLeaving.has(host)
  return {
    people: [
      ...people.filter(({ id }) => !isLeaving.has(id)),
      ...(newcomer ? [{ id: newcomer.id, department: newcomer.departmentId ?? undefined }] : []),
    ],
    round: wanted,
    visits: visits.map(({ visit }) => visit),
    change: {
      from: Math.max(1, numberOfWeek(round.fromDay, mondayOf(today(now))) + 1),
      cancelled: visits
        .filter(({ visit, wasHeld }) => !wasHeld && ofLeaving(visit))
        .map(({ visit }) => visit),
      fixed: visits.filter(({ hasDay, wasHeld }) => hasDay || wasHeld).map(({ visit }) => visit),
    },
  }
}

/** The plan for the rest: the same for what was read, so that what was looked at is what is written. */
export const replanFor = (
  { workers }: Pick<Services, 'workers'>,
  { municipalityId }: SignedIn,
  { toReplan }: ReadChange,
): Promise<Replan> => workers.do(replanning, toReplan, { municipalityId, isAwaited: true })

/**
 * Writes it: who is in the round now, the visits there are, and for each what became otherwise. Booked meetings of somebody who leaves are
 * called off, and those in them are told by mail.
 */
export async function writeChange(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { round, comes, goes }: ReadChange,
  { added, gone }: Replan,
): Promise<void> {
  const here = { municipality_id: me.municipalityId, round_id: round.id, planned_by: me.personId }
  const goesIds = goes.map(({ id }) => id)
  if (comes)
    await sql
      .insertInto('feedback_round_person')
      .values({ ...here, person_id: comes.id })
      .execute()
  if (goesIds.length > 0)
    await sql
      .deleteFrom('feedback_round_person')
      .where('round_id', '=', round.id)
      .where('person_id', 'in', goesIds)
      .execute()
  for (const { week, visitor, host } of gone)
    await sql
      .deleteFrom('feedback_visit')
      .where('round_id', '=', round.id)
      .where('week', '=', weekOf(round.fromDay, week))
      .where('visitor_id', '=', visitor)
      .where('host_id', '=', host)
      .execute()
  await addVisits(sql, me, round, added)
  await tellOfChange(sql, me, round, { added, gone, comes: comes?.id ?? null, goes: goesIds })
  if (gone.length > 0) await tellSoon(services)
}
