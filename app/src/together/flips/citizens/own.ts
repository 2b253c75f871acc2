import type { Sql } from '@lydhoer/database'
import type { Tongue } from '@lydhoer/words'
import { NotFound } from '../../../shared/request/errors.ts'
import { keptSays } from '../../../shared/retention/kept-words.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { flipOf, type Flip } from '../flips.ts'
import { graspsOf, type Grasp } from '../grasp.ts'
import { insideOf, type Inside } from '../inside.ts'
import { recordingOf, type Recording } from '../recording/recordings.ts'
import { calledContext, citizenAskedContext, keyOfGroup, openInside, sealInside } from '../sealed.ts'
import { summaryOf, type Summary } from '../summary.ts'
import { tasksOf, type Task } from '../tasks.ts'
import { seatsOf, uninviteCitizen, type CitizenAsked, type Seat } from './seats.ts'

/** An invitation as the citizen sees it in their list. */
export interface OwnInvitation {
  flip: Flip
  invitedOn: string
  invitedBy: string
  says: Seat['says']
}

const invitations = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('flip_citizen as c')
    .innerJoin('flip_seat as s', 's.id', 'c.seat_id')
    .select(['c.flip_id', 'c.seat_id', 'c.invited_on', 'c.invited_by', 'c.asked_sealed', 's.says'])
    .where('c.citizen_id', '=', me.personId)

/** What the citizen who asks is invited to, the newest first. @param names of those who work with them, by id */
export async function ownInvitations(
  sql: Sql,
  services: Services,
  me: SignedIn,
  names: ReadonlyMap<string, string>,
  most = 50,
): Promise<OwnInvitation[]> {
  const rows = await invitations(sql, me)
    .orderBy('c.invited_on', 'desc')
    .orderBy('c.flip_id')
    .limit(most)
    .execute()
  const all: OwnInvitation[] = []
  for (const { flip_id, invited_on, invited_by, says } of rows)
    all.push({
      ...{ flip: await flipOf(sql, services, me, flip_id), says, invitedOn: invited_on },
      invitedBy: names.get(invited_by) ?? '',
    })
  return all
}

/** All of a FLIP that a citizen in it sees. */
export interface OwnFlip extends CitizenAsked {
  flip: Flip
  invitedBy: string
  seat: Seat
  /** The other citizens, by what they are called there. */
  inside: Inside
  grasps: readonly Grasp[]
  tasks: readonly Task[]
  summary: Summary | null
  /** Whether the citizen stands by the version that stands. */
  standsByIt: boolean
  recording: Recording | null
  /** How long the invitation and the answer are kept, in words. */
  kept: string
}

/** @throws NotFound unless the citizen who asks is invited */
export async function ownFlip(
  sql: Sql,
  services: Services,
  me: SignedIn,
  flipId: string,
  names: ReadonlyMap<string, string>,
  tongue: Tongue,
): Promise<OwnFlip> {
  const row = await invitations(sql, me).where('c.flip_id', '=', flipId).executeTakeFirst()
  if (!row) throw new NotFound()
  const key = await keyOfGroup(sql, services, me, flipId)
  const seat = (await seatsOf(sql, key, flipId)).find(({ id }) => id === row.seat_id)
  if (!seat) throw new NotFound()
  const summary = await summaryOf(sql, services, me, flipId)
  return {
    ...openInside<CitizenAsked>(key, citizenAskedContext(row.seat_id), row.asked_sealed),
    ...{ flip: await flipOf(sql, services, me, flipId), seat, summary },
    invitedBy: names.get(row.invited_by) ?? '',
    inside: await insideOf(sql, key, flipId),
    grasps: await graspsOf(sql, key, flipId),
    tasks: await tasksOf(sql, me, key, flipId),
    standsByIt: summary !== null && (await standsBy(sql, flipId, summary.version)),
    recording: await recordingOf(sql, me, key, flipId),
    kept: await keptSays(sql, tongue, 'invited'),
  }
}

async function standsBy(sql: Sql, flipId: string, version: number): Promise<boolean> {
  const row = await sql
    .selectFrom('flip_citizen_approval')
    .select('version')
    .where('flip_id', '=', flipId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row !== undefined
}

/** The citizen says whether they come, and what they are called there. */
export async function answerAsCitizen(
  sql: Sql,
  key: Buffer,
  seatId: string,
  { says, called }: { says: 'comes' | 'comesNot'; called: string },
): Promise<void> {
  await sql
    .updateTable('flip_seat')
    .set({ says, called_sealed: called === '' ? null : sealInside(key, calledContext(seatId), called) })
    .where('id', '=', seatId)
    .execute()
}

/** The citizen is in it no more. */
export const leaveFlip = (sql: Sql, me: SignedIn, flipId: string): Promise<void> =>
  uninviteCitizen(sql, flipId, me.personId)

/** The citizen stands by a version; twice is once. Or stands by it no more. */
export async function standAsCitizen(
  sql: Sql,
  me: SignedIn,
  flipId: string,
  { version, stands }: { version: number; stands: boolean },
): Promise<void> {
  if (!stands) {
    await sql
      .deleteFrom('flip_citizen_approval')
      .where('flip_id', '=', flipId)
      .where('version', '=', version)
      .execute()
    return
  }
  await sql
    .insertInto('flip_citizen_approval')
    .values({ municipality_id: me.municipalityId, flip_id: flipId, version, citizen_id: me.personId })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id', 'version', 'citizen_id']).doNothing())
    .execute()
}
