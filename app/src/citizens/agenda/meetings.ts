import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../shared/request/place.ts'
import type { Visit } from '../../shared/request/route.ts'
import { letGo, letGoBefore } from '../../shared/undo/let-go.ts'
import { callOffMeetingOf } from '../matter/meetings.ts'

interface CalledOff {
  citizenId: string
  meetingId: string
}

/** Calls off a meeting that has not begun. @returns the address that undoes it, also for a second press */
export async function callOff(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  kept: CalledOff,
): Promise<string | undefined> {
  const what = { kind: 'calledOff', kept }
  const isNew = await callOffMeetingOf(sql, kept.citizenId, kept.meetingId, services.now())
  return isNew ? letGo(sql, services, me, what) : letGoBefore(sql, services, me, what)
}

/** The meeting stands again. */
export const holdAfterAll: PutBack = async (_, sql, kept) => {
  const { citizenId, meetingId } = kept as CalledOff
  await callOffMeetingOf(sql, citizenId, meetingId, null)
  return `/borgere/${citizenId}/dagsorden`
}
