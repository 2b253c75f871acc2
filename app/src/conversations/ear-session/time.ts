import type { Sql } from '@lydhoer/database'
import { dayAndClock, momentOf } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { orSay } from '../../shared/request/form.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { problems } from './messages.ts'

/** When a session is held, and where; what nobody has said yet is null. */
export interface SessionTime {
  startsAt: Date | null
  minutes: number | null
  room: string | null
}

export const noTime: SessionTime = { startsAt: null, minutes: null, room: null }

/** How long a session can be chosen to last, in minutes. */
export const lengths = [30, 45, 60, 75, 90, 120] as const

/** How long one lasts where nobody has said, in minutes. */
export const usualLength = 60

/** The fields for it, all of them optional; without a day there is no time. */
export const timeFields = {
  day: orSay(z.union([z.literal(''), z.iso.date()]).default(''), problems.badDay),
  clock: orSay(z.union([z.literal(''), z.iso.time({ precision: -1 })]).default(''), problems.badClock),
  minutes: orSay(z.coerce.number().int().min(5).max(480).default(usualLength), problems.badLength),
  room: z.string().trim().max(200).default(''),
}
export const timeForm = z.object(timeFields)
type TimeForm = z.infer<typeof timeForm>

/** What stands in the fields to begin with. */
export function timeFilled({ startsAt, minutes, room }: SessionTime): Record<keyof TimeForm, string> {
  const { day, clock } = startsAt ? dayAndClock(startsAt) : { day: '', clock: '' }
  return { day, clock, minutes: String(minutes ?? usualLength), room: room ?? '' }
}

/**
 * When a session is to be held.
 *
 * @param from no earlier day can be chosen (`YYYY-MM-DD`)
 * @param until the last day on which those who take part have the passage (`YYYY-MM-DD`)
 * @throws Invalid at the day or the clock
 */
export function timeChosen(
  { day, clock, minutes, room }: TimeForm,
  { from, until }: { from: string; until: string | null },
): SessionTime {
  if (day === '' && clock !== '') throw new Invalid([{ field: 'day', what: problems.badDay }])
  if (day === '') return { startsAt: null, minutes: null, room: room || null }
  const startsAt = momentOf(day, clock)
  if (!startsAt) throw new Invalid([{ field: 'clock', what: problems.badClock }])
  if (day < from) throw new Invalid([{ field: 'day', what: problems.pastDay }])
  if (until !== null && day > until) throw new Invalid([{ field: 'day', what: problems.afterLastDay(until) }])
  return { startsAt, minutes, room: room || null }
}

const roomContext = (sessionId: string) => `ear session ${sessionId} room`

/** The columns of a session that say when it is held, where sealed with the key of the conversation. */
export const timeColumns = (key: Buffer, sessionId: string, { startsAt, minutes, room }: SessionTime) => ({
  starts_at: startsAt,
  minutes,
  room_sealed: room === null ? null : sealJson(key, roomContext(sessionId), room),
})

/** Where a session is held, in the words of whoever wrote it. */
export const roomOf = (key: Buffer, sessionId: string, sealed: Buffer | null): string | null =>
  sealed && unsealJson<string>(key, roomContext(sessionId), sealed)

/** The last day on which everybody in a session, as far as the visitor sees them, has the passage; null when they see nobody. */
export async function lastDayTogether(sql: Sql, sessionId: string): Promise<string | null> {
  const row = await sql
    .selectFrom('passage_share')
    .select(({ fn }) => fn.min<string | null>('until').as('until'))
    .where('ear_session_id', '=', sessionId)
    .executeTakeFirst()
  return row?.until ?? null
}

/** Lets the step that a session has come to stay open until a day; null for as long as they are together. */
export async function keepOpen(sql: Sql, sessionId: string, until: string | null): Promise<void> {
  await sql.updateTable('ear_session').set({ open_until: until }).where('id', '=', sessionId).execute()
}

/**
 * Says when and where a session is held.
 *
 * @throws NotFound unless the visitor leads it
 */
export async function setTime(sql: Sql, key: Buffer, sessionId: string, time: SessionTime): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('ear_session')
    .set(timeColumns(key, sessionId, time))
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}
