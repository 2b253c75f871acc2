import type { Sql } from '@lydhoer/database'
import { addDay, today, workingDayFrom } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import {
  allOrders,
  answerContext,
  nameContext,
  openedOrder,
  orderKey,
  takerContext,
  type JobOrder,
} from './job-orders.ts'

// What the consultants who find places do with an order.

type Keys = Pick<Services, 'masterKey'>

/** What consultants can take, the longest waiting first. */
export async function openOrders(sql: Sql, keys: Keys, me: SignedIn): Promise<JobOrder[]> {
  const rows = await allOrders(sql)
    .where('taken_by', 'is', null)
    .orderBy('sent_on')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map((row) => openedOrder(keys, me, row))
}

/** What a consultant has taken, what is to be called back about first. */
export async function ordersTaken(sql: Sql, keys: Keys, me: SignedIn): Promise<JobOrder[]> {
  const rows = await allOrders(sql)
    .where('taken_by', '=', me.personId)
    .orderBy('call_by')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map((row) => openedOrder(keys, me, row))
}

/** An order that nobody or the visitor has taken. @throws NotFound where it is another's, or gone */
export async function orderOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<JobOrder> {
  const row = await allOrders(sql).where('id', '=', id).executeTakeFirst()
  if (!row || (row.taken_by !== null && row.taken_by !== me.personId)) throw new NotFound()
  return openedOrder(keys, me, row)
}

/** In a week they are called back, unless the consultant says otherwise. */
export const usualCallBy = (now: Date): string => workingDayFrom(addDay(now, 7))

const stillOpen = (sql: Sql, id: string) =>
  sql.updateTable('job_order').where('id', '=', id).where('answer', 'is', null)

/** The consultant looks for it from now on, and says by which day they call back; said again, it is another day. */
export async function takeOrder(
  sql: Sql,
  { me, now, ...keys }: Keys & { me: SignedIn; now: Date },
  id: string,
  callBy: string,
): Promise<void> {
  const key = await orderKey(sql, keys, me, id)
  await stillOpen(sql, id)
    .set({
      ...{ taken_by: me.personId, taken_on: today(now), call_by: callBy },
      taker_sealed: sealMatter(key, takerContext(id), { name: me.displayName }),
    })
    .execute()
}

/** Somebody else may take it. */
export async function letGoOfOrder(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await stillOpen(sql, id)
    .where('taken_by', '=', me.personId)
    .set({ taken_by: null, taken_on: null, call_by: null, taker_sealed: null })
    .execute()
}

/** The consultant answers, once. @returns whether it was answered by this */
export async function answerOrder(
  sql: Sql,
  { me, now, ...keys }: Keys & { me: SignedIn; now: Date },
  id: string,
  { says, words }: { says: 'found' | 'none'; words: string },
): Promise<boolean> {
  const key = await orderKey(sql, keys, me, id)
  const { numUpdatedRows } = await stillOpen(sql, id)
    .where('taken_by', '=', me.personId)
    .set({
      ...{ answer: says, answered_on: today(now) },
      answer_sealed: sealMatter(key, answerContext(id), { words }),
    })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Who the citizen is, where they have told the visitor. */
export async function whoseOrder(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const row = await sql
    .selectFrom('job_order_shown')
    .select(['citizen_id', 'name_sealed'])
    .where('order_id', '=', id)
    .where('to_id', '=', me.personId)
    .executeTakeFirst()
  if (!row) return null
  const key = await orderKey(sql, keys, me, id)
  return {
    id: row.citizen_id,
    name: openMatter<{ name: string }>(key, nameContext(id), row.name_sealed).name,
  }
}
