import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { newRowKey, rowKey } from '../matter/row-key.ts'
import { matterKey, openMatter, sealMatter } from '../matter/sealed-words.ts'
import { partsOfDay, waysThere, type Around, type Wish } from './wishes.ts'

type Keys = Pick<Services, 'masterKey'>

/** A wish that is looked for, as consultants see it: not whose it is. */
export interface JobOrder {
  id: string
  words: string
  around: Around
  /** Days are `YYYY-MM-DD` in Denmark. */
  sentOn: string
  taken: { by: string; name: string; on: string; callBy: string } | null
  answer: { says: 'found' | 'none'; on: string; words: string } | null
}

/** The same for the citizen, and for those who work with them. */
export interface OwnOrder extends JobOrder {
  wishId: string
  /** Whether the consultant has been told who it is. */
  isShown: boolean
}

type Sealed = Pick<Around, 'work' | 'likes' | 'dislikes' | 'around'> & { words: string }
const wordsContext = (id: string) => `job_order ${id} words`
export const takerContext = (id: string) => `job_order ${id} taker`
export const answerContext = (id: string) => `job_order ${id} answer`
export const nameContext = (id: string) => `job_order_shown ${id} name`

export const allOrders = (sql: Sql) => sql.selectFrom('job_order').selectAll('job_order')
type Row = Awaited<ReturnType<ReturnType<typeof allOrders>['execute']>>[number]

export function openedOrder(keys: Keys, me: SignedIn, row: Row): JobOrder {
  const key = rowKey(keys, me, 'jobOrder', row)
  const { words, ...around } = openMatter<Sealed>(key, wordsContext(row.id), row.words_sealed)
  return {
    ...{ id: row.id, words, sentOn: row.sent_on },
    around: {
      ...{ ...around, unit: row.unit, hours: row.hours, minutes: row.minutes },
      times: partsOfDay.filter((part) => row.times.includes(part)),
      transport: waysThere.filter((way) => row.transport.includes(way)),
    },
    taken:
      row.taken_by && row.taken_on && row.call_by && row.taker_sealed
        ? {
            ...{ by: row.taken_by, on: row.taken_on, callBy: row.call_by },
            name: openMatter<{ name: string }>(key, takerContext(row.id), row.taker_sealed).name,
          }
        : null,
    answer:
      row.answer && row.answered_on && row.answer_sealed
        ? {
            ...{ says: row.answer, on: row.answered_on },
            words: openMatter<{ words: string }>(key, answerContext(row.id), row.answer_sealed).words,
          }
        : null,
  }
}

/** What is wished for in a few words, without the rest. */
export function calledOrder(
  keys: Keys,
  me: SignedIn,
  row: { id: string; wrapped_key: Buffer | string; words_sealed: Buffer | string },
): string {
  const key = rowKey(keys, me, 'jobOrder', row)
  const { work, words } = openMatter<Sealed>(key, wordsContext(row.id), row.words_sealed)
  return work || words
}

/** What is looked for, and has been, for a citizen, the newest first. */
export async function ordersOf(sql: Sql, keys: Keys, me: SignedIn, citizenId: string): Promise<OwnOrder[]> {
  const rows = await allOrders(sql)
    .innerJoin('job_order_citizen as c', 'c.order_id', 'job_order.id')
    .leftJoin('job_order_shown as s', 's.order_id', 'job_order.id')
    .select(['c.wish_id', 's.to_id'])
    .where('c.citizen_id', '=', citizenId)
    .orderBy('job_order.created_at', 'desc')
    .orderBy('job_order.id')
    .execute()
  return rows.map((row) => ({
    ...openedOrder(keys, me, row),
    ...{ wishId: row.wish_id, isShown: row.to_id !== null },
  }))
}

/** Where a wish is being looked for, or was last. */
export const orderOfWish = (orders: readonly OwnOrder[], { id }: Pick<Wish, 'id'>): OwnOrder | undefined =>
  orders.find(({ wishId }) => wishId === id)

/** Sends a wish to the consultants, in the words that were chosen; nothing, where it is being looked for already. */
export async function sendOrder(
  sql: Sql,
  { me, ...keys }: Keys & { me: SignedIn; now: Date },
  wish: Wish,
  { words, submissionId }: { words: string; submissionId: string },
): Promise<void> {
  await oneAtATime(sql, wish.id)
  // It goes with the key of the citizen, so that there must be one.
  await matterKey(sql, keys, me, wish.citizenId)
  const orders = await ordersOf(sql, keys, me, wish.citizenId)
  if (orders.some(({ wishId, answer }) => wishId === wish.id && answer === null)) return
  const id = crypto.randomUUID()
  const { key, wrapped } = newRowKey(keys, me, 'jobOrder', id)
  const sent = await sql
    .insertInto('job_order_citizen')
    .values({
      ...{ municipality_id: me.municipalityId, order_id: id, citizen_id: wish.citizenId, wish_id: wish.id },
      ...{ sent_by: me.personId, submission_id: submissionId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'sent_by', 'submission_id']).doNothing())
    .executeTakeFirst()
  if (sent.numInsertedOrUpdatedRows === 0n) return
  const { work, likes, dislikes, around, unit, hours, minutes, times, transport } = wish.now
  const sealed: Sealed = { words, work, likes, dislikes, around }
  await sql
    .insertInto('job_order')
    .values({
      ...{ municipality_id: me.municipalityId, id, wrapped_key: wrapped, sent_on: today(keys.now) },
      ...{ unit, hours, minutes, times: [...times], transport: [...transport] },
      words_sealed: sealMatter(key, wordsContext(id), sealed),
    })
    .execute()
}

/** The citizen, or whoever works with them, takes an order back: it is gone for all. */
export async function takeBackOrder(sql: Sql, citizenId: string, id: string): Promise<void> {
  await sql
    .deleteFrom('job_order_citizen')
    .where('order_id', '=', id)
    .where('citizen_id', '=', citizenId)
    .execute()
}

/** The key of an order, for whoever sees it. @throws NotFound where they do not */
export async function orderKey(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Buffer> {
  const row = await allOrders(sql).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return rowKey(keys, me, 'jobOrder', row)
}

/** The citizen tells the consultant who found something who they are; done twice it is done once. */
export async function tellWho(
  sql: Sql,
  { me, ...keys }: Keys & { me: SignedIn },
  order: OwnOrder,
): Promise<void> {
  if (order.answer?.says !== 'found' || !order.taken) throw new NotFound()
  const key = await orderKey(sql, keys, me, order.id)
  await sql
    .insertInto('job_order_shown')
    .values({
      ...{ municipality_id: me.municipalityId, order_id: order.id, citizen_id: me.personId },
      to_id: order.taken.by,
      name_sealed: sealMatter(key, nameContext(order.id), { name: me.displayName }),
    })
    .onConflict((same) => same.columns(['municipality_id', 'order_id']).doNothing())
    .execute()
}

/** The consultant no longer sees who it is. */
export async function tellNoMore(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql
    .deleteFrom('job_order_shown')
    .where('order_id', '=', id)
    .where('citizen_id', '=', me.personId)
    .execute()
}
