import type { Sql } from '@lydhoer/database'
import { bookMeeting, cancelMeeting, moveMeeting } from '../../shared/meetings/meetings.ts'
import { meetingsAbout, type Meeting, type MeetingTime } from '../../shared/meetings/read-meetings.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { workersWith } from '../matter/citizens.ts'
import type { Placement } from './placements.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    placementFollowUp: true
  }
}

const about = (placementId: string) => ({ kind: 'placementFollowUp', aboutId: placementId }) as const

/** The next talk about a placement, as one of those in it sees it. */
export async function nextFollowUp(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  placementId: string,
): Promise<Meeting | undefined> {
  const all = await meetingsAbout(sql, services, me, about(placementId))
  return all.find(({ isOff, startsAt }) => !isOff && startsAt > services.now())
}

/** Books the next talk with the citizen and all who work with them, or moves the one that is to come. What was held stays as it was. */
export async function bookFollowUp(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { id, citizenId }: Placement,
  time: MeetingTime,
): Promise<void> {
  const next = await nextFollowUp(sql, services, me, id)
  if (next) return moveMeeting(sql, services, me, next.id, time)
  const workers = await workersWith(sql, citizenId)
  const people = [...workers.map(({ id: personId }) => ({ personId, leads: true })), { personId: citizenId }]
  await bookMeeting(sql, services, me, { ...about(id), ...time, people })
}

/** Takes the next one out of everybody's calendar. */
export async function callOffFollowUp(
  sql: Sql,
  services: Services,
  me: SignedIn,
  placementId: string,
): Promise<void> {
  const next = await nextFollowUp(sql, services, me, placementId)
  if (next) await cancelMeeting(sql, services, me, next.id)
}
