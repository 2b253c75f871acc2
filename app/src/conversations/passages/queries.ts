import type { Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { openPassage, type Chosen } from '../talk/passage/open-passage.ts'
import { soundSpanOf } from '../talk/passage/passage-sound.ts'
import { askWith, questionAmong } from '../talk/passage/question.ts'

type Keys = Pick<Services, 'masterKey'>

/** Turns in a row of a conversation of one's own. */
export interface ChosenTurns {
  conversationId: string
  fromTurn: number
  toTurn: number
}

export interface NewPassage extends ChosenTurns {
  submissionId: string
  citizenId: string
  /** What to listen for; where it is empty, what was asked before stands. */
  question: string
}

export interface NewShare extends NewPassage {
  recipients: Chosen
  until: string
  withSound: boolean
  veil: Veil | null
}

/** Chooses a passage for oneself, or finds it, chosen before; its question is what is asked now. */
export async function keepPassage(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  passage: NewPassage,
): Promise<string> {
  const passageId = await passageOf(sql, owner, passage)
  const { conversationId, question } = passage
  if (question !== '') await askWith(sql, keys, owner, { passageId, conversationId }, question)
  return passageId
}

/** Chooses a passage and opens it for named people. */
export async function sharePassage(sql: Sql, keys: Keys, owner: SignedIn, share: NewShare): Promise<string> {
  const passageId = await keepPassage(sql, keys, owner, share)
  await openPassage(sql, owner, { ...share, passageId }, share)
  return passageId
}

/** What was asked with these turns before; '' when they were not chosen, or nothing was asked. */
export async function askedBefore(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  turns: ChosenTurns,
): Promise<string> {
  const chosen = await theseTurns(sql, turns)
    .innerJoin('conversation_key as k', 'k.conversation_id', 'passage.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'passage.id')
    .select(['passage.id as passageId', 'passage.conversation_id as conversationId'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .executeTakeFirst()
  return (chosen && questionAmong(keys, owner, chosen)) ?? ''
}

/** Those of the people who have these turns already, with their sound as it is. */
export async function whoHearUnveiled(
  sql: Sql,
  { conversationId, fromTurn, toTurn, recipients }: ChosenTurns & Pick<NewShare, 'recipients'>,
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

/** The passage that has these turns, the first one made. */
const theseTurns = (sql: Sql, { conversationId, fromTurn, toTurn }: ChosenTurns) =>
  sql
    .selectFrom('passage')
    .where('passage.conversation_id', '=', conversationId)
    .where('passage.from_turn', '=', fromTurn)
    .where('passage.to_turn', '=', toTurn)
    .orderBy('passage.created_at')
    .limit(1)

async function passageOf(sql: Sql, owner: SignedIn, passage: NewPassage): Promise<string> {
  const chosen = () => theseTurns(sql, passage).select('passage.id')
  const before = await chosen().executeTakeFirst()
  if (before) return before.id
  const id = crypto.randomUUID()
  const { conversationId, fromTurn, toTurn } = passage
  const sound = await soundSpanOf(sql, conversationId, fromTurn, toTurn)
  const made = await sql
    .insertInto('passage')
    .values({
      municipality_id: owner.municipalityId,
      id,
      submission_id: passage.submissionId,
      conversation_id: conversationId,
      owner_id: owner.personId,
      citizen_id: passage.citizenId,
      from_turn: fromTurn,
      to_turn: toTurn,
      from_ms: sound?.fromMs ?? null,
      to_ms: sound?.toMs ?? null,
    })
    .onConflict((on) => on.columns(['municipality_id', 'owner_id', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return (made ?? (await chosen().executeTakeFirstOrThrow())).id
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

/** Whether the visitor works with a citizen today. */
export async function worksWith(sql: Sql, citizenId: string): Promise<boolean> {
  const { rows } = await sqlTag<{
    yes: boolean
  }>`select ${citizenId}::uuid in (select citizen_and_assigned()) as yes`.execute(sql)
  return rows[0]?.yes === true
}
