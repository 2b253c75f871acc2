import type { Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { NotFound } from '../../shared/request/errors.ts'
import { openPassage, type Chosen } from '../talk/passage/open-passage.ts'
import { soundSpanOf } from '../talk/passage/passage-sound.ts'
import { pageOfList, readPerPage, standsAfter } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'

export interface NewShare {
  submissionId: string
  conversationId: string
  citizenId: string
  fromTurn: number
  toTurn: number
  recipients: Chosen
  until: string
  withSound: boolean
  veil: Veil | null
}

/** Chooses a passage (or finds it, chosen before) and opens it for named people. */
export async function sharePassage(sql: Sql, owner: SignedIn, share: NewShare): Promise<string> {
  const passageId = await passageOf(sql, owner, share)
  await openPassage(sql, owner, { ...share, passageId }, share)
  return passageId
}

/** Those of the people who have these turns already, with their sound as it is. */
export async function whoHearUnveiled(
  sql: Sql,
  { conversationId, fromTurn, toTurn, recipients }: Omit<NewShare, 'veil'>,
): Promise<string[]> {
  if (recipients.length === 0) return []
  const shares = await sql
    .selectFrom('passage_share')
    .select('with_person_id')
    .where('conversation_id', '=', conversationId)
    .where('from_turn', '=', fromTurn)
    .where('to_turn', '=', toTurn)
    .where('with_sound', '=', true)
    .where('veil', 'is', null)
    .where(
      'with_person_id',
      'in',
      recipients.map(({ id }) => id),
    )
    .execute()
  return shares.map((share) => share.with_person_id)
}

async function passageOf(sql: Sql, owner: SignedIn, share: NewShare): Promise<string> {
  const chosen = () =>
    sql
      .selectFrom('passage')
      .select('id')
      .where('conversation_id', '=', share.conversationId)
      .where('from_turn', '=', share.fromTurn)
      .where('to_turn', '=', share.toTurn)
      .orderBy('created_at')
      .limit(1)
  const before = await chosen().executeTakeFirst()
  if (before) return before.id
  const id = crypto.randomUUID()
  const sound = await soundSpanOf(sql, share.conversationId, share.fromTurn, share.toTurn)
  const made = await sql
    .insertInto('passage')
    .values({
      municipality_id: owner.municipalityId,
      id,
      submission_id: share.submissionId,
      conversation_id: share.conversationId,
      owner_id: owner.personId,
      citizen_id: share.citizenId,
      from_turn: share.fromTurn,
      to_turn: share.toTurn,
      from_ms: sound?.fromMs ?? null,
      to_ms: sound?.toMs ?? null,
    })
    .onConflict((on) => on.columns(['municipality_id', 'owner_id', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return (made ?? (await chosen().executeTakeFirstOrThrow())).id
}

/** A page of the passages that others have opened for the visitor, newest first. */
export async function passagesSharedWith(sql: Sql, me: SignedIn, after: string | null) {
  const rows = await sql
    .selectFrom((from) =>
      from
        .selectFrom('passage_share')
        .selectAll()
        .where('with_person_id', '=', me.personId)
        .where(standsAfter('passage_share', ['created_at', 'id'], after))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(readPerPage)
        .as('s'),
    )
    .innerJoin('person as p', 'p.id', 's.owner_id')
    .select([
      's.id',
      's.passage_id',
      's.from_turn',
      's.to_turn',
      's.until',
      's.with_sound',
      's.created_at',
      'p.display_name as owner_name',
    ])
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  return pageOfList(rows, after)
}

/** With whom the owner has shared a passage. */
export async function sharesOf(sql: Sql, owner: SignedIn, passageId: string) {
  return sql
    .selectFrom('passage_share as s')
    .innerJoin('person as p', 'p.id', 's.with_person_id')
    .select(['s.id', 's.until', 's.with_sound', 's.veil', 'p.display_name'])
    .where('s.passage_id', '=', passageId)
    .where('s.owner_id', '=', owner.personId)
    .orderBy('p.display_name')
    .execute()
}

/**
 * Closes a passage for one person, at once.
 *
 * @throws NotFound unless the visitor is its owner.
 */
export async function takeBack(sql: Sql, owner: SignedIn, passageId: string, shareId: string): Promise<void> {
  const gone = await sql
    .deleteFrom('passage_share')
    .where('id', '=', shareId)
    .where('passage_id', '=', passageId)
    .where('owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
}
