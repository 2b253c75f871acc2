import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { answerMeeting, excuseFrom, inviteTo } from '../../shared/meetings/meetings.ts'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import { holdsOneOf, whoMakeTime } from '../../shared/people/roles.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { whoIsOfTheHouse, type OfTheHouse } from '../house/who-is-of-the-house.ts'
import { gatheringOf, meetingOfGathering, type Gathering } from './gatherings.ts'
import type { Keys } from './sealed.ts'

/** Somebody who is invited, and what they answer. */
export interface Coming {
  id: string
  name: string
  says: 'none' | 'yes' | 'no'
}

/** Who is invited, by name; [] for those who are not in it. */
export async function comingTo(sql: Sql, meeting: Meeting | undefined): Promise<Coming[]> {
  const invited = (meeting?.people ?? []).filter((one) => one.invited)
  if (invited.length === 0) return []
  const rows = await sql
    .selectFrom('person')
    .select(['id', 'display_name as name'])
    .where(
      'id',
      'in',
      invited.map(({ personId }) => personId),
    )
    .execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return invited
    .map(({ personId: id, answer: says }) => ({ id, name: names.get(id) ?? '', says }))
    .sort(byName(({ name }) => name))
}

/** Several who are invited in one press. */
export const groups = ['brokers', 'leaders', 'researchers'] as const
export type Group = (typeof groups)[number]

const isIn: Record<Group, (one: OfTheHouse) => boolean> = {
  brokers: ({ roles }) => roles.includes('knowledgeBroker'),
  leaders: ({ roles }) =>
    holdsOneOf(
      roles.map((role) => ({ role })),
      whoMakeTime,
    ),
  researchers: ({ isResearcher }) => isResearcher,
}

/**
 * Those whom a choice names: one by id, or a group.
 *
 * @returns none where it names nobody who can be invited
 */
export async function chosenPeople(sql: Sql, choice: string): Promise<string[]> {
  const group = groups.find((one) => one === choice)
  const house = await whoIsOfTheHouse(sql)
  return house.filter((one) => (group ? isIn[group](one) : one.id === choice)).map(({ id }) => id)
}

/** Invites people; invited twice is once. @throws NotFound where it is off, or the visitor is not in it */
export async function invite(
  sql: Sql,
  services: Services,
  me: SignedIn,
  gathering: Gathering,
  ids: readonly string[],
): Promise<void> {
  await oneAtATime(sql, gathering.id)
  const meeting = await meetingOfGathering(sql, services, me, gathering)
  if (!meeting) throw new NotFound()
  const there = new Set(meeting.people.filter(({ invited }) => invited).map(({ personId }) => personId))
  const fresh = ids.filter((id) => !there.has(id)).map((personId) => ({ personId }))
  if (fresh.length > 0) await inviteTo(sql, services, me, meeting.id, fresh)
}

/**
 * Takes an invitation back; they are told that it is off for them.
 *
 * @returns the address that undoes it; undefined where they were not invited, or prepare it themselves
 */
export async function takeBack(
  sql: Sql,
  { services, me }: Visit,
  gathering: Gathering,
  personId: string,
): Promise<string | undefined> {
  await oneAtATime(sql, gathering.id)
  const meeting = await meetingOfGathering(sql, services, me, gathering)
  const isThere = meeting?.people.some((one) => one.personId === personId && one.invited)
  if (!meeting || !isThere || personId === gathering.preparedBy.id) return undefined
  await excuseFrom(sql, services, me, meeting.id, [personId])
  return letGo(sql, services, me, { kind: 'gatheringInvitation', kept: { id: gathering.id, personId } })
}

/** They are invited again. */
export const inviteAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { id, personId } = kept as { id: string; personId: string }
  await invite(sql, services, me, await gatheringOf(sql, services, me, id), [personId])
  return `/samlinger/${id}/inviter`
}

/** Says whether the visitor comes. @throws NotFound when they are not invited */
export async function sayComing(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  gathering: Gathering,
  says: 'yes' | 'no',
): Promise<void> {
  const meeting = await meetingOfGathering(sql, keys, me, gathering)
  if (!meeting?.people.some((one) => one.personId === me.personId && one.invited)) throw new NotFound()
  await answerMeeting(sql, me, meeting.id, says)
}
