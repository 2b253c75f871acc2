import { createHash, randomBytes } from 'node:crypto'
import type { Sql, Who } from '@lydhoer/database'
import type { Services } from '../../request/services.ts'
import { groundKey, groundKeyIfThere } from '../../sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../sealing/seal.ts'

/** A calendar somewhere else that says when its owner is taken. */
export type BusyCalendar =
  { by: 'feed'; address: string } | { by: 'caldav'; address: string; user: string; password: string }

/** What somebody has told of their calendars, and the secret of their own feed. */
export interface OwnCalendar {
  /** Where invitations go; null: nowhere. */
  email: string | null
  calendar: BusyCalendar | null
  /** In the address of one's own feed; null until one has asked for it. */
  secret: string | null
}

type Keys = Pick<Services, 'masterKey'>

const none: OwnCalendar = { email: null, calendar: null, secret: null }
const context = (personId: string) => `own calendar ${personId}`
const own = ({ personId }: Who) => ({ of: 'person', personId }) as const

/** What the one who asks has told of their calendars. */
export async function ownCalendarOf(sql: Sql, keys: Keys, me: Who): Promise<OwnCalendar> {
  const row = await sql
    .selectFrom('own_calendar')
    .select('calendar_sealed')
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  const key = row && (await groundKeyIfThere(sql, keys, me, own(me)))
  return key ? unsealJson<OwnCalendar>(key, context(me.personId), row.calendar_sealed) : none
}

/** Keeps what has changed of it. Where one has said where mail goes, what waits to be told is told there. */
export async function keepOwnCalendar(
  sql: Sql,
  keys: Keys,
  me: Who,
  changed: Partial<OwnCalendar>,
): Promise<void> {
  const kept = { ...(await ownCalendarOf(sql, keys, me)), ...changed }
  const key = await groundKey(sql, keys, me, own(me))
  const columns = {
    calendar_sealed: sealJson(key, context(me.personId), kept),
    feed_hash: kept.secret === null ? null : hashOf(kept.secret),
  }
  await sql
    .insertInto('own_calendar')
    .values({ municipality_id: me.municipalityId, person_id: me.personId, ...columns })
    .onConflict((on) => on.columns(['municipality_id', 'person_id']).doUpdateSet(columns))
    .execute()
  if (changed.email)
    await sql
      .updateTable('outgoing_mail')
      .set({ problem: null, tries: 0, next_try_at: new Date() })
      .where('person_id', '=', me.personId)
      .where('problem', 'is not', null)
      .execute()
}

/** The secret of a feed, 192 bits; whoever has it reads when and where its owner meets somebody. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** By what a feed is found: the secret itself lies in the database sealed only. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
