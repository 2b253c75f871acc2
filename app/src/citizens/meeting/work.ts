import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound, sqlState } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { takenUpAt } from '../matter/agenda-lines.ts'
import { isHeldToday } from './today.ts'
import {
  aloneWithMeetings,
  beginMeeting,
  callOffMeetingOf,
  endMeeting,
  meetingNow,
  meetingOf,
  meetingsHeld,
  planMeeting,
  takeBackStep,
  type CitizenMeeting,
} from '../matter/meetings.ts'
import { meetingProblems } from '../matter/messages.ts'
import { pointsOf, putBackPoint, takeOffPoint, type TakenOff } from '../matter/points.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { workerProblems } from './messages.ts'
import { goesOn } from './read.ts'

/** The meeting that goes on with a citizen. @throws Conflict where none does */
export async function meetingGoingOn(
  sql: Sql,
  citizenId: string,
): Promise<CitizenMeeting & { begunAt: Date }> {
  const meeting = await meetingNow(sql, citizenId)
  if (!goesOn(meeting)) throw new Conflict(meetingProblems.notGoingOn)
  return meeting
}

interface Step {
  citizenId: string
  id: string
  step: 'begun' | 'ended'
  /** It was not planned, and is called off when it has not begun after all. */
  unplanned: boolean
}

/** Begins the meeting that was planned for today, or one that was not planned; where one goes on, that is it. @returns the way to undo it, where it has begun now */
export async function begin(
  sql: Sql,
  { services, me }: Visit,
  citizenId: string,
  submissionId: string,
): Promise<string | undefined> {
  const now = services.now()
  await matterKey(sql, services, me, citizenId)
  await aloneWithMeetings(sql, citizenId)
  const meeting = await meetingNow(sql, citizenId)
  if (goesOn(meeting)) return undefined
  const isPlanned = meeting !== undefined && isHeldToday(meeting, now)
  const id = isPlanned
    ? meeting.id
    : await planMeeting(sql, me, { citizenId, startsAt: now, begunAt: now, submissionId })
  if (isPlanned) await beginMeeting(sql, citizenId, id, now)
  const kept: Step = { citizenId, id, step: 'begun', unplanned: !isPlanned }
  return letGo(sql, services, me, { kind: 'meetingStep', kept })
}

/** Ends the meeting that goes on; pressed twice, it is the one that has just ended. @returns which it was, and the way to undo it. @throws Conflict where there is none */
export async function end(
  sql: Sql,
  { services, me }: Visit,
  citizenId: string,
): Promise<{ id: string; undo?: string }> {
  await aloneWithMeetings(sql, citizenId)
  const meeting = await meetingNow(sql, citizenId)
  if (!goesOn(meeting)) {
    const [last] = await meetingsHeld(sql, citizenId, 1)
    if (last) return { id: last.id }
    throw new Conflict(meetingProblems.notGoingOn)
  }
  await endMeeting(sql, citizenId, meeting.id, services.now())
  const kept: Step = { citizenId, id: meeting.id, step: 'ended', unplanned: false }
  return { id: meeting.id, undo: await letGo(sql, services, me, { kind: 'meetingStep', kept }) }
}

/** A meeting that was begun or ended by mistake: it has not, after all. One at which something was written has begun. */
export const takeBackMeetingStep: PutBack = async ({ services, me }, sql, kept) => {
  const { citizenId, id, step, unplanned } = kept as Step
  const to = `/borgere/${citizenId}/moede`
  await meetingOf(sql, citizenId, id)
  if (step === 'begun') {
    const key = await matterKey(sql, services, me, citizenId)
    const written = [...(await pointsOf(sql, key, id)), ...(await takenUpAt(sql, key, citizenId, id))]
    if (written.length > 0) throw new Conflict(workerProblems.hasBegunWriting)
  }
  await unlessTooLate(() => takeBackStep(sql, citizenId, id, step))
  if (unplanned) await callOffMeetingOf(sql, citizenId, id, services.now())
  return to
}

/** What the database refuses because a meeting has ended is told in words. */
export async function unlessTooLate<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw sqlState(error) === '55000' ? new Conflict(meetingProblems.notGoingOn) : error
  }
}

/** Takes off a line that the visitor wrote. @returns the way to undo it; undefined where it is gone already */
export async function takeOff(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await unlessTooLate(() => takeOffPoint(sql, me, id))
  return row && (await letGo(sql, services, me, { kind: 'meetingPoint', kept: row }))
}

/** Puts a line back on its list, where the visitor wrote it. */
export const putPointBack: PutBack = async ({ me }, sql, kept) => {
  const row = kept as NonNullable<TakenOff>
  await unlessTooLate(() => putBackPoint(sql, me, row))
  return `${addressFor(me, row.citizen_id)}#lister`
}

/** Where the meeting has its page for whoever asks. */
export const addressFor = (me: SignedIn, citizenId: string): string =>
  me.personId === citizenId ? '/min/moede' : `/borgere/${citizenId}/moede`

/** @throws NotFound unless the meeting has ended and the visitor is one of the two who met */
export function refuseUnlessOneOfTheTwo(
  me: SignedIn,
  { citizenId, workerId, endedAt }: CitizenMeeting,
): void {
  if (!endedAt || (me.personId !== citizenId && me.personId !== workerId)) throw new NotFound()
}
