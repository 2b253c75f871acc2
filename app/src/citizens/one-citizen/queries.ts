import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import { longSince } from './long-since.ts'
import { citizensOf, type Citizen } from '../matter/citizens.ts'

/** Somebody the visitor works with, and when they meet next; null where no meeting is planned. */
export interface ToMeet extends Citizen {
  startsAt: Date | null
  /** Since when nothing has happened, where that is long. */
  quietSince: string | null
}

/** Those the visitor works with: whom they meet next first, then the others by name. */
export async function citizensToMeet(sql: Sql, me: SignedIn, now: Date): Promise<ToMeet[]> {
  const citizens = await citizensOf(sql, me)
  const next = await sql
    .selectFrom('citizen_meeting')
    .select(['citizen_id', (of) => of.fn.min('starts_at').as('starts_at')])
    .where('worker_id', '=', me.personId)
    .where('ended_at', 'is', null)
    .where('called_off_at', 'is', null)
    .groupBy('citizen_id')
    .execute()
  const quiet = await longSince(sql, me, now)
  const startsAt = new Map(next.map((one) => [one.citizen_id, one.starts_at]))
  return citizens
    .map((one) => ({ ...one, startsAt: startsAt.get(one.id) ?? null, quietSince: quiet.get(one.id) ?? null }))
    .sort(byName(({ name }) => name))
    .sort((a, b) => Number(a.startsAt ?? Infinity) - Number(b.startsAt ?? Infinity) || 0)
}
