import type { Purpose, Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** What was agreed about a conversation of one's own. */
export async function consentsOf(sql: Sql, owner: SignedIn, conversationId: string) {
  const conversation = await sql
    .selectFrom('conversation')
    .select(['id', 'kind', 'held_on', 'citizen_id'])
    .where('id', '=', conversationId)
    .where('owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!conversation) throw new NotFound()
  const consents = await sql
    .selectFrom('consent')
    .select(['purpose', 'state', 'ends_on', 'given_how', 'given_on'])
    .where('conversation_id', '=', conversationId)
    .execute()
  return { ...conversation, consents }
}

export interface NewAnswer {
  purpose: Purpose
  state: 'given' | 'refused'
  givenHow: 'spoken' | 'written' | 'digital'
  givenOn: string
  endsOn: string | null
}

/** Writes down a new answer: a first one, or a yes in place of what was said before. */
export async function writeAnswer(
  sql: Sql,
  owner: SignedIn,
  conversation: { id: string; citizen_id: string },
  answer: NewAnswer,
): Promise<void> {
  const { purpose, state, givenHow: given_how, givenOn: given_on, endsOn: ends_on } = answer
  const said = { state, given_how, given_on, ends_on }
  const before = await sql
    .selectFrom('consent')
    .select('id')
    .where('conversation_id', '=', conversation.id)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  if (before)
    await sql
      .updateTable('consent')
      .set({ ...said, decided_at: new Date() })
      .where('id', '=', before.id)
      .execute()
  else
    await sql
      .insertInto('consent')
      .values({
        municipality_id: owner.municipalityId,
        conversation_id: conversation.id,
        citizen_id: conversation.citizen_id,
        owner_id: owner.personId,
        purpose,
        ...said,
      })
      .execute()
}
