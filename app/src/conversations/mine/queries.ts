import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** The citizen's conversations, newest first, with what there is of each, what was said and who has a part. */
export async function conversationsWith(sql: Sql, citizen: SignedIn) {
  const conversations = await sql
    .selectFrom('conversation as c')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .leftJoin('department as d', 'd.id', 'c.department_id')
    .select([
      'c.id',
      'c.kind',
      'c.held_on',
      't.confirmed_at',
      'r.state as sound_state',
      'd.name as department_name',
    ])
    .where('c.citizen_id', '=', citizen.personId)
    .orderBy('c.held_on', 'desc')
    .execute()
  const consents = await sql
    .selectFrom('consent')
    .select(['conversation_id', 'purpose', 'state', 'ends_on'])
    .where('citizen_id', '=', citizen.personId)
    .execute()
  const shares = await sql
    .selectFrom('share_notice as s')
    .leftJoin('department as d', 'd.id', 's.department_id')
    .select(['s.conversation_id', 's.role', 's.until', 's.with_sound', 'd.name as department_name'])
    .where('s.citizen_id', '=', citizen.personId)
    .execute()
  const noticed = await sqlTag<{ id: string }>`select conversations_noticed() as id`.execute(sql)
  return conversations.map((one) => ({
    ...one,
    consents: consents.filter((consent) => consent.conversation_id === one.id),
    shares: shares.filter((share) => share.conversation_id === one.id),
    noticed: noticed.rows.some((row) => row.id === one.id),
  }))
}

/** One conversation with this citizen. */
export async function conversationWith(sql: Sql, citizen: SignedIn, id: string) {
  const found = (await conversationsWith(sql, citizen)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** Who looked, from which role, and why; newest first. Which employee it was is not told (CJEU C-579/21). */
export async function whoLooked(sql: Sql, citizen: SignedIn) {
  return sql
    .selectFrom('access_log as l')
    .leftJoin('department as d', 'd.id', 'l.department_id')
    .select(['l.at', 'l.what', 'l.purpose', 'l.role', 'd.name as department_name'])
    .where('l.citizen_id', '=', citizen.personId)
    .orderBy('l.at', 'desc')
    .limit(200)
    .execute()
}

/** What has been erased: that it happened and how much, never what it was. */
export async function receiptsOf(sql: Sql, citizen: SignedIn) {
  return sql
    .selectFrom('consent_receipt')
    .select(['id', 'purpose', 'how', 'withdrawn_at', 'erased'])
    .where('citizen_id', '=', citizen.personId)
    .orderBy('withdrawn_at', 'desc')
    .execute()
}
