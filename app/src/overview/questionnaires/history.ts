import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Wording } from './items.ts'
import { helpers, type Helper, type RemarkKind } from './kinds.ts'
import { openWords, remarkContext, sealWords, wordingContext, type Keys } from './sealed.ts'

/** How a question was put before, and from which day. */
export interface PastWording extends Wording {
  id: string
  /** Whether answers to it may be laid beside answers to the one before. */
  isComparable: boolean
  since: string
}

/** What was learned of a question, or that it was dropped or taken in again. */
export interface Remark {
  id: string
  kind: RemarkKind
  helped: readonly Helper[]
  words: string
  on: string
}

/** How a question has been put, the newest first. */
export async function wordingsOf(sql: Sql, keys: Keys, me: SignedIn, itemId: string): Promise<PastWording[]> {
  const rows = await sql
    .selectFrom('item_wording')
    .select(['id', 'comparable', 'words_sealed', sqlTag<string>`danish_day(created_at)::text`.as('day')])
    .where('item_id', '=', itemId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ id, comparable, words_sealed, day }) => ({
    ...{ id, isComparable: comparable, since: day },
    ...openWords<Wording>(keys, me, wordingContext(id), words_sealed),
  }))
}

/** What was said of it, the newest first. */
export async function remarksOn(sql: Sql, keys: Keys, me: SignedIn, itemId: string): Promise<Remark[]> {
  const rows = await sql
    .selectFrom('item_remark')
    .select(['id', 'kind', 'helped', 'words_sealed', sqlTag<string>`danish_day(created_at)::text`.as('day')])
    .where('item_id', '=', itemId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ id, kind, helped, words_sealed, day }) => ({
    ...{ id, kind, helped: helpers.filter((one) => helped.includes(one)), on: day },
    words: openWords<string>(keys, me, remarkContext(id), words_sealed),
  }))
}

/** Writes down what was learned; the same id twice is once. */
export async function remark(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  itemId: string,
  { id, kind, helped, words }: Omit<Remark, 'on'>,
): Promise<void> {
  await sql
    .insertInto('item_remark')
    .values({
      ...{ municipality_id: me.municipalityId, id, item_id: itemId, written_by: me.personId, kind },
      ...{ helped: [...helped], words_sealed: sealWords(keys, me, remarkContext(id), words) },
    })
    .onConflict((same) => same.doNothing())
    .execute()
}
