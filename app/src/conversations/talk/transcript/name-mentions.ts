import type { Doubt } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import type { SignedIn } from '../../../shared/request/route.ts'
import { sealJson, unsealJson } from '../../../shared/sealing/seal.ts'
import { portions } from './portions.ts'

/** A stretch of a turn that names somebody or something, with what to write instead. */
export interface NewMention {
  turn: number
  from: number
  to: number
  kind: string
  standIn: string
  /** How much doubt there is; none where a person has named it. */
  doubt: Doubt
  /** Why it is proposed; null where a person has named it. */
  because: Sentence | null
  decision: 'suggested' | 'accepted' | 'kept'
}

export interface SuggestedMention extends NewMention {
  id: string
}

/** What is sealed of a mention; a stand-in alone before December 2026. */
type Sealed = Pick<NewMention, 'standIn' | 'doubt' | 'because'>

const context = (conversationId: string) => `stand-in ${conversationId}`

/** A mention as it is stored. */
export interface SealedMention {
  turn_number: number
  from_char: number
  to_char: number
  kind: string
  stand_in_sealed: Buffer
  decision: NewMention['decision']
}

export function sealMentions(
  key: Buffer,
  conversationId: string,
  found: readonly NewMention[],
): SealedMention[] {
  return found.map((mention) => ({
    turn_number: mention.turn,
    from_char: mention.from,
    to_char: mention.to,
    kind: mention.kind,
    stand_in_sealed: sealed(key, conversationId, mention),
    decision: mention.decision,
  }))
}

/** Puts down what is to be taken out of a transcript, for its owner to look over. */
export async function writeMentions(
  sql: Sql,
  owner: SignedIn,
  conversationId: string,
  mentions: readonly SealedMention[],
): Promise<void> {
  const of = {
    municipality_id: owner.municipalityId,
    conversation_id: conversationId,
    owner_id: owner.personId,
  }
  for (const some of portions(mentions))
    await sql
      .insertInto('name_mention')
      .values(some.map((mention) => ({ ...of, ...mention })))
      .execute()
}

export const suggestMentions = (
  sql: Sql,
  key: Buffer,
  owner: SignedIn,
  conversationId: string,
  found: readonly NewMention[],
): Promise<void> => writeMentions(sql, owner, conversationId, sealMentions(key, conversationId, found))

/** What is to be taken out, in the order of the talk. */
export async function suggestedMentions(
  sql: Sql,
  key: Buffer,
  conversationId: string,
): Promise<SuggestedMention[]> {
  const rows = await sql
    .selectFrom('name_mention')
    .select(['id', 'turn_number', 'from_char', 'to_char', 'kind', 'stand_in_sealed', 'decision'])
    .where('conversation_id', '=', conversationId)
    .orderBy('turn_number')
    .orderBy('from_char')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    turn: row.turn_number,
    from: row.from_char,
    to: row.to_char,
    kind: row.kind,
    ...opened(unsealJson<Sealed | string>(key, context(conversationId), row.stand_in_sealed)),
    decision: row.decision,
  }))
}

const opened = (said: Sealed | string): Sealed =>
  typeof said === 'string' ? { standIn: said, doubt: 0, because: null } : said

const sealed = (key: Buffer, conversationId: string, { standIn, doubt, because }: Sealed) =>
  sealJson(key, context(conversationId), { standIn, doubt, because } satisfies Sealed)

/** Decides on one mention: whether it is taken out, and what is written instead. */
export async function decideMention(
  sql: Sql,
  key: Buffer,
  conversationId: string,
  mention: Omit<SuggestedMention, 'turn' | 'from' | 'to' | 'kind'>,
): Promise<void> {
  await sql
    .updateTable('name_mention')
    .set({
      decision: mention.decision,
      stand_in_sealed: sealed(key, conversationId, mention),
    })
    .where('id', '=', mention.id)
    .execute()
}
