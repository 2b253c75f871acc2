import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { openOfFindings, quoteContext, sealOfFindings, type Keys } from '../house/sealed-findings.ts'

export { quotesGone, quotesIn, type Quote } from '../house/quotes.ts'

/** What a citizen is quoted with, since when, and in which conversation they said it. */
export interface OwnQuote {
  day: Date
  words: string
  conversationId: string
}

/** What the citizen who asks is quoted with, the newest first. */
export async function quotesOfOneself(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  atMost: number,
): Promise<OwnQuote[]> {
  const rows = await sql
    .selectFrom('finding_quote')
    .select(['id', 'words_sealed', 'created_at', 'conversation_id'])
    .where('citizen_id', '=', me.personId)
    .orderBy('created_at', 'desc')
    .limit(atMost)
    .execute()
  return rows.map(({ id, words_sealed, created_at, conversation_id }) => ({
    ...{ day: created_at, conversationId: conversation_id },
    words: openOfFindings<string>(keys, me, quoteContext(id), words_sealed),
  }))
}

/** Quotes from the visitor's own passage; the same id twice is one. The database asks whether the citizen's yes stands. */
export async function quote(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, findingId, passageId, words }: { id: string; findingId: string; passageId: string; words: string },
): Promise<void> {
  await sql
    .insertInto('finding_quote')
    .values({
      ...{ municipality_id: me.municipalityId, id, finding_id: findingId, passage_id: passageId },
      ...{ words_sealed: sealOfFindings(keys, me, quoteContext(id), words), taken_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/**
 * Takes a quote out, where the visitor took it or the finding is theirs. Its words are kept nowhere, so that a no of the citizen's reaches them all:
 * who wants it back quotes it again.
 *
 * @returns whether there was one for them to take out
 */
export async function takeOutQuote(sql: Sql, findingId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await sql
    .deleteFrom('finding_quote')
    .where('id', '=', id)
    .where('finding_id', '=', findingId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
