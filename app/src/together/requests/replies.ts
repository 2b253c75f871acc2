import type { Sql } from '@lydhoer/database'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import { openOfRequests, replyContext, sealOfRequests, type Keys } from '../house/sealed-requests.ts'
import type { ReplyKind } from './sides.ts'

/** What somebody wrote to a request. */
export interface Reply {
  id: string
  kind: ReplyKind
  writtenAs: KindOfPeople
  words: string
  /** The finding that it is answered with; null where it is with none. */
  findingId: string | null
  by: { id: string; name: string }
  at: Date
}

/** So many replies to a request are told. */
const most = 100

/** All that was written to a request, the first first. */
export async function repliesTo(sql: Sql, keys: Keys, me: SignedIn, requestId: string): Promise<Reply[]> {
  const rows = await sql
    .selectFrom('request_reply as r')
    .leftJoin('person as p', 'p.id', 'r.written_by')
    .select(['r.id', 'r.kind', 'r.written_as', 'r.words_sealed', 'r.written_by', 'r.created_at'])
    .select('r.finding_id')
    .select('p.display_name as name')
    .where('r.request_id', '=', requestId)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, writtenAs: row.written_as, at: row.created_at },
    findingId: row.finding_id,
    words: openOfRequests<string>(keys, me, replyContext(row.id), row.words_sealed),
    by: { id: row.written_by, name: row.name ?? '' },
  }))
}

export type NewReply = Pick<Reply, 'id' | 'kind' | 'writtenAs' | 'words' | 'findingId'>

/** Writes to a request; the same id twice is one. */
export async function reply(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  requestId: string,
  { id, kind, writtenAs, words, findingId }: NewReply,
): Promise<void> {
  await sql
    .insertInto('request_reply')
    .values({
      ...{ municipality_id: me.municipalityId, id, request_id: requestId, kind, written_as: writtenAs },
      ...{ words_sealed: sealOfRequests(keys, me, replyContext(id), words), written_by: me.personId },
      finding_id: findingId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/**
 * Deletes what the visitor wrote to a request.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function deleteReply(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom('request_reply').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'requestReply', kept })
}

/** It stands there again, as of now. */
export const replyAgain = rowAgain<{ request_id: string }>(
  'request_reply',
  (row) => `/spoergsmaal/${row.request_id}`,
)
