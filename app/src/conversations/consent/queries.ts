import type { Purpose, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** What was agreed about a conversation of one's own. */
export async function consentsOf(sql: Sql, owner: SignedIn, conversationId: string) {
  const conversation = await sql
    .selectFrom('conversation as c')
    .innerJoin('person as p', 'p.id', 'c.citizen_id')
    .select(['c.id', 'c.kind', 'c.held_on', 'c.citizen_id', 'p.display_name as citizen_name'])
    .where('c.id', '=', conversationId)
    .where('c.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!conversation) throw new NotFound()
  const consents = await sql
    .selectFrom('consent')
    .select(['purpose', 'state', 'ends_on', 'given_how', 'given_on', 'decided_at', 'withdrawn_how'])
    .where('conversation_id', '=', conversationId)
    .execute()
  return { ...conversation, consents }
}

/** What a no to this purpose would erase, as far as the owner can see it, and the names of those who would lose something. */
export async function whatGoes(sql: Sql, conversationId: string, purpose: Purpose) {
  const whole = purpose === 'ownReflection'
  const shares = await sql
    .selectFrom('passage_share as s')
    .innerJoin('person as p', 'p.id', 's.with_person_id')
    .select('p.display_name')
    .distinct()
    .where('s.conversation_id', '=', conversationId)
    .where((on) => (whole ? on.lit(true) : on(sqlTag<string>`s.purpose`, '=', purpose)))
    .execute()
  const has = async (table: 'recording' | 'turn' | 'transcript_draft') => {
    if (!whole) return 0
    const { n } = await sql
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  return {
    people: shares.map(({ display_name }) => display_name),
    sound: (await has('recording')) > 0,
    turns: await has('turn'),
    draft: (await has('transcript_draft')) > 0,
  }
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
    .select(['id', 'state'])
    .where('conversation_id', '=', conversation.id)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  // A no that is there is not said again.
  if (before?.state === 'refused' && state === 'refused') return
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
      // Pressed twice at once: the answer is there.
      .onConflict((on) => on.doNothing())
      .execute()
}
