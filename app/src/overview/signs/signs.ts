import type { Sql } from '@lydhoer/database'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { Source } from './kinds.ts'
import { openSign, sealSign, type Keys } from './sealed.ts'

/** What somebody from outside said, unasked. */
export interface Sign {
  id: string
  /** `YYYY-MM-DD`. */
  saidOn: string
  source: Source
  words: string
  /** Whether the visitor noted it. */
  isMine: boolean
}

/** What was said from outside, the latest first, fifty at a time. */
export async function signsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Sign>> {
  const rows = await sql
    .selectFrom('outside_sign')
    .select(['id', 'said_on', 'source', 'words_sealed', 'noted_by'])
    .where(standsAfter('outside_sign', ['said_on', 'id'], after).$castTo<boolean>())
    .orderBy('said_on', 'desc')
    .orderBy('id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => ({
      ...{ id: row.id, saidOn: row.said_on, source: row.source, isMine: row.noted_by === me.personId },
      words: openSign(keys, me, row.id, row.words_sealed),
    })),
    after,
  )
}

/** Notes what somebody said; the same id twice is one. */
export async function noteSign(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, saidOn, source, words }: Omit<Sign, 'isMine'>,
): Promise<void> {
  await sql
    .insertInto('outside_sign')
    .values({
      ...{ municipality_id: me.municipalityId, id, said_on: saidOn, source, noted_by: me.personId },
      words_sealed: sealSign(keys, me, id, words),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Deletes what the visitor noted. @returns the address that undoes it; undefined where it is gone already, or another's */
export async function deleteSign(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await sql.deleteFrom('outside_sign').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'outsideSign', kept })
}

/** It stands there again. */
export const signAgain = rowAgain('outside_sign', () => '/tegn')
