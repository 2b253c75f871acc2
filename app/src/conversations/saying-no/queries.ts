import type { Purpose, Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { goneAt } from '../talk/gone/gone.ts'

/** The conversations to which the citizen's yes stands, the latest first. */
export async function talksWithAYes(sql: Sql, citizen: SignedIn) {
  return sql
    .selectFrom('conversation as c')
    .innerJoin('consent as k', 'k.conversation_id', 'c.id')
    .select(['c.id', 'c.kind', 'c.held_on'])
    .where('c.citizen_id', '=', citizen.personId)
    .where('k.purpose', '=', 'ownReflection')
    .where('k.state', '=', 'given')
    .orderBy('c.held_on', 'desc')
    .execute()
}

/** @throws NotFound when this citizen has given no such yes that stands */
export async function assertYes(sql: Sql, citizen: SignedIn, id: string, purpose: Purpose): Promise<void> {
  const yes = await sql
    .selectFrom('consent')
    .select('id')
    .where('conversation_id', '=', id)
    .where('citizen_id', '=', citizen.personId)
    .where('purpose', '=', purpose)
    .where('state', '=', 'given')
    .executeTakeFirst()
  if (!yes) throw new NotFound()
}

/** The receipt of a no that has been said already; undefined when none has. */
export async function receiptOf(
  sql: Sql,
  citizen: SignedIn,
  id: string,
  purpose: Purpose,
): Promise<string | undefined> {
  const whole = await goneAt(sql, [id])
  if (whole?.receiptId) return whole.receiptId
  // The consent and its receipt were written in one transaction, and so at one moment.
  const part = await sql
    .selectFrom('consent as k')
    .innerJoin('consent_receipt as r', (join) =>
      join.onRef('r.withdrawn_at', '=', 'k.decided_at').onRef('r.purpose', '=', 'k.purpose'),
    )
    .select('r.id')
    .where('k.conversation_id', '=', id)
    .where('k.citizen_id', '=', citizen.personId)
    .where('k.purpose', '=', purpose)
    .where('k.state', '=', 'withdrawn')
    .where('r.citizen_id', '=', citizen.personId)
    .executeTakeFirst()
  return part?.id
}

/** The receipt of the latest no that this citizen has said; undefined when there is none. */
export async function latestReceipt(sql: Sql, citizen: SignedIn): Promise<string | undefined> {
  const latest = await sql
    .selectFrom('consent_receipt')
    .select('id')
    .where('citizen_id', '=', citizen.personId)
    .where('how', '=', 'withdrawn')
    .orderBy('withdrawn_at', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  return latest?.id
}
