import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Request, RequestWords } from './requests.ts'
import { supportersOf } from './requests.ts'
import { requestContext, sealOfRequests, type Keys } from '../house/sealed-requests.ts'
import { problems } from './told.ts'

export type NewRequest = Pick<Request, 'id' | 'askedAs' | 'ofWhom' | 'neededBy'> & RequestWords

const asker = (me: SignedIn, id: string) => ({
  ...{ municipality_id: me.municipalityId, request_id: id, person_id: me.personId },
})

/** Asks; the same id twice is one. Whose it is, only the visitor sees. */
export async function ask(sql: Sql, keys: Keys, me: SignedIn, one: NewRequest): Promise<void> {
  const { question, why } = one
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('request')
    .values({
      ...{ municipality_id: me.municipalityId, id: one.id, asked_as: one.askedAs, of_whom: one.ofWhom },
      needed_by: one.neededBy,
      words_sealed: sealOfRequests(keys, me, requestContext(one.id), {
        question,
        why,
      } satisfies RequestWords),
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) await sql.insertInto('request_asker').values(asker(me, one.id)).execute()
}

/** The visitor asks it too; twice is once, and one's own is asked already. */
export async function askToo(sql: Sql, me: SignedIn, request: Request): Promise<void> {
  if (request.mine === 'asked') return
  await sql
    .insertInto('request_supporter')
    .values(asker(me, request.id))
    .onConflict((same) => same.doNothing())
    .execute()
}

/** The visitor does not ask it any more. */
export async function askNoMore(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql
    .deleteFrom('request_supporter')
    .where('request_id', '=', id)
    .where('person_id', '=', me.personId)
    .execute()
}

/** Whether somebody else is in it, with a word, a promise or a «we too»: from then on it stays. */
export async function othersAreIn(sql: Sql, id: string): Promise<boolean> {
  for (const table of ['request_reply', 'request_promise'] as const) {
    const row = await sql
      .selectFrom(table)
      .select('id')
      .where('request_id', '=', id)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return (await supportersOf(sql, [id])).has(id)
}

/**
 * Takes the visitor's own request back.
 *
 * @returns the address that undoes it; undefined where it is not theirs, or gone already
 * @throws Conflict when others are in it
 */
export async function takeBackRequest(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .selectFrom('request as r')
    .innerJoin('request_asker as a', 'a.request_id', 'r.id')
    .selectAll('r')
    .where('r.id', '=', id)
    .where('a.person_id', '=', me.personId)
    .forUpdate('r')
    .executeTakeFirst()
  if (!row) return undefined
  if (await othersAreIn(sql, id)) throw new Conflict(problems.othersAreIn)
  await sql.deleteFrom('request').where('id', '=', id).execute()
  const { asked_on: _, no_longer_on: __, ...kept } = row
  return letGo(sql, services, me, { kind: 'request', kept })
}

/** It is asked again, on this day. */
export const askAgain: PutBack = async ({ me }, sql, kept) => {
  const { id } = kept as { id: string }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('request')
    .values(kept as never)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made === 1n) await sql.insertInto('request_asker').values(asker(me, id)).execute()
  return `/spoergsmaal/${id}`
}

/** Whoever asked needs it no more from a day; or does again, with null. It changes nothing of another's. */
export async function needNoMore(sql: Sql, id: string, day: string | null): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('request')
    .set({ no_longer_on: day })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
