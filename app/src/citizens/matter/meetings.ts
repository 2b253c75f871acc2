import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { sealSeats, type Seat } from './at-the-table.ts'
import { meetingProblems } from './messages.ts'

/** A meeting of a citizen and one who works with them. */
export interface CitizenMeeting {
  id: string
  citizenId: string
  workerId: string
  /** Null for the citizen, who sees no row of a worker's: `workersOfMine` tells them. */
  workerName: string | null
  startsAt: Date
  begunAt: Date | null
  endedAt: Date | null
  /** Who sits at it besides the two; `openSeats` opens it, null is nobody. */
  withSealed: Buffer | null
}

const meetingsIn = (sql: Sql) =>
  sql
    .selectFrom('citizen_meeting as m')
    .leftJoin('person as w', 'w.id', 'm.worker_id')
    .select([
      'm.id',
      'm.citizen_id as citizenId',
      'm.worker_id as workerId',
      'w.display_name as workerName',
      'm.starts_at as startsAt',
      'm.begun_at as begunAt',
      'm.ended_at as endedAt',
      'm.with_sealed as withSealed',
    ])
    .where('m.called_off_at', 'is', null)

/** The meeting that goes on, or else the next one; undefined where none is planned. */
export async function meetingNow(sql: Sql, citizenId: string): Promise<CitizenMeeting | undefined> {
  return meetingsIn(sql)
    .where('m.citizen_id', '=', citizenId)
    .where('m.ended_at', 'is', null)
    .orderBy((by) => by.case().when('m.begun_at', 'is', null).then(1).else(0).end())
    .orderBy('m.starts_at')
    .executeTakeFirst()
}

/** The meetings that are planned and have not begun, the soonest first; one that nobody began stays until it is moved or called off. */
export async function meetingsPlanned(sql: Sql, citizenId: string, most = 12): Promise<CitizenMeeting[]> {
  return meetingsIn(sql)
    .where('m.citizen_id', '=', citizenId)
    .where('m.begun_at', 'is', null)
    .orderBy('m.starts_at')
    .limit(most)
    .execute()
}

/** The meetings that have ended, the newest first. */
export async function meetingsHeld(sql: Sql, citizenId: string, most = 50): Promise<CitizenMeeting[]> {
  return meetingsIn(sql)
    .where('m.citizen_id', '=', citizenId)
    .where('m.ended_at', 'is not', null)
    .orderBy('m.ended_at', 'desc')
    .limit(most)
    .execute()
}

/** @throws NotFound when there is no such meeting of that citizen's for the one who asks */
export async function meetingOf(sql: Sql, citizenId: string, id: string): Promise<CitizenMeeting> {
  const row = await meetingsIn(sql)
    .where('m.citizen_id', '=', citizenId)
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** Plans a meeting, or begins one that was not planned; the same submission twice is one. @returns its id */
export async function planMeeting(
  sql: Sql,
  me: SignedIn,
  {
    citizenId,
    startsAt,
    begunAt = null,
    table,
    submissionId,
  }: {
    citizenId: string
    startsAt: Date
    begunAt?: Date | null
    /** Who else sits at it, and the key of the matter. */
    table?: { key: Buffer; who: readonly Seat[] }
    submissionId: string
  },
): Promise<string> {
  const made = crypto.randomUUID()
  await sql
    .insertInto('citizen_meeting')
    .values({
      municipality_id: me.municipalityId,
      id: made,
      citizen_id: citizenId,
      worker_id: me.personId,
      starts_at: startsAt,
      begun_at: begunAt,
      with_sealed: table ? sealSeats(table.key, made, table.who) : null,
      submission_id: submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'worker_id', 'submission_id']).doNothing())
    .execute()
  const { id } = await sql
    .selectFrom('citizen_meeting')
    .select('id')
    .where('worker_id', '=', me.personId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return id
}

/** Says anew who sits at a meeting besides the two; nobody is the two alone. @throws NotFound when there is none */
export async function seatAt(
  sql: Sql,
  key: Buffer,
  { citizenId, meetingId, who }: { citizenId: string; meetingId: string; who: readonly Seat[] },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('citizen_meeting')
    .set({ with_sealed: sealSeats(key, meetingId, who) })
    .where('citizen_id', '=', citizenId)
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Moves a meeting that has not begun; to talk of it before is then still to come. @throws NotFound when there is none, or it has begun */
export async function moveMeetingOf(sql: Sql, citizenId: string, id: string, startsAt: Date): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('citizen_meeting')
    .set({ starts_at: startsAt, rung_at: null })
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('begun_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/**
 * Calls off a meeting that has not begun, or with null lets it stand again.
 *
 * @returns whether that changed anything: called off twice is once
 */
export async function callOffMeetingOf(
  sql: Sql,
  citizenId: string,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('citizen_meeting')
    .set({ called_off_at: at })
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('begun_at', 'is', null)
    .where('called_off_at', at ? 'is' : 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** The days before a meeting in which one may be reminded to ring: no three working days are longer. */
export const ringDays = 14

/** Somebody has rung, so that nobody is reminded to before the meetings that are soon; without one there is nothing to remind of. */
export async function haveRung(sql: Sql, citizenId: string, at: Date): Promise<void> {
  await sql
    .updateTable('citizen_meeting')
    .set({ rung_at: at })
    .where('citizen_id', '=', citizenId)
    .where('starts_at', '>', at)
    .where('starts_at', '<', new Date(at.getTime() + ringDays * 86_400_000))
    .where('begun_at', 'is', null)
    .where('called_off_at', 'is', null)
    .where('rung_at', 'is', null)
    .execute()
}

/** Nobody else begins or ends a meeting with the citizen until the transaction is over: there is one at a time. */
export async function aloneWithMeetings(sql: Sql, citizenId: string): Promise<void> {
  await sqlTag`select pg_advisory_xact_lock(hashtextextended(${`meetings ${citizenId}`}, 0))`.execute(sql)
}

/** Begins it; one that has begun stays as it is. Another that goes on with the citizen is ended first. */
export async function beginMeeting(sql: Sql, citizenId: string, id: string, at: Date): Promise<void> {
  await sql
    .updateTable('citizen_meeting')
    .set({ begun_at: at })
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('begun_at', 'is', null)
    .execute()
}

/** Ends it; one that has ended stays as it is. */
export async function endMeeting(sql: Sql, citizenId: string, id: string, at: Date): Promise<void> {
  await sql
    .updateTable('citizen_meeting')
    .set({ ended_at: at })
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('begun_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute()
}

/** It goes on again, or has not begun after all, where somebody pressed by mistake. @throws an error of SQLSTATE 55000 when it is too late */
export async function takeBackStep(
  sql: Sql,
  citizenId: string,
  id: string,
  step: 'begun' | 'ended',
): Promise<void> {
  await sql
    .updateTable('citizen_meeting')
    .set(step === 'begun' ? { begun_at: null } : { ended_at: null })
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .execute()
}

/** @throws Conflict when it does not go on: what stands has been seen by both */
export function refuseUnlessGoingOn({ begunAt, endedAt }: CitizenMeeting): void {
  if (!begunAt || endedAt) throw new Conflict(meetingProblems.notGoingOn)
}
