// The words of conversations, turn by turn, as they are sealed with the conversation's key.
import type { Conversation, Notation, Turn } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { NotFound } from '../request/errors.ts'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import { sealJson, unsealJson, unwrapKey } from './seal.ts'

type Who = Pick<SignedIn, 'municipalityId'>
type Keys = Pick<Services, 'masterKey'>

/** Where the key of a conversation's words lies. */
export const placeOfWords = (who: Who, conversationId: string) =>
  ({ municipalityId: who.municipalityId, conversationId, of: 'words' }) as const
const turnContext = (conversationId: string, number: number) => `turn ${conversationId} ${number}`

/** What is sealed of a turn: all that the model says of it but who, when and its number. */
type TurnBody = Omit<Turn, 'number' | 'speaker' | 'startMs' | 'endMs'> & {
  /** With each turn, because the recipient of a passage sees turns and nothing of the transcript's own row. */
  notation: Notation
}

/**
 * The key of a conversation's words, for those the database lets have it.
 *
 * @throws NotFound for everybody else.
 */
export async function wordsKey(sql: Sql, keys: Keys, who: Who, conversationId: string): Promise<Buffer> {
  const row = await sql
    .selectFrom('conversation_key')
    .select('wrapped_key')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return openWordsKey(keys, who, conversationId, row?.wrapped_key)
}

/**
 * The same, of a key that was asked for together with other things.
 *
 * @throws NotFound when the database let them have none.
 */
export function openWordsKey(
  keys: Keys,
  who: Who,
  conversationId: string,
  wrapped: Buffer | null | undefined,
): Buffer {
  if (!wrapped) throw new NotFound()
  return unwrapKey(keys.masterKey, placeOfWords(who, conversationId), wrapped)
}

/** What is stored of each turn: who and when in the open, all that was said sealed. */
export function sealedTurns(key: Buffer, conversationId: string, conversation: Conversation): SealedTurn[] {
  return conversation.turns.map(({ number, speaker, startMs, endMs, ...body }) => ({
    number,
    speaker_code: speaker,
    start_ms: startMs,
    end_ms: endMs,
    body_sealed: sealJson(key, turnContext(conversationId, number), {
      ...body,
      notation: conversation.notation,
    } satisfies TurnBody),
  }))
}

/** A turn as it is stored. */
export interface SealedTurn {
  number: number
  speaker_code: string
  start_ms: number | null
  end_ms: number | null
  body_sealed: Buffer
}

/** Opens turns of one conversation. */
export function openTurns(
  key: Buffer,
  conversationId: string,
  rows: readonly SealedTurn[],
): { turns: Turn[]; notation: Notation } {
  let written: Notation = 'jefferson'
  const turns = rows.map((row) => {
    const context = turnContext(conversationId, row.number)
    const { notation, ...body } = unsealJson<TurnBody>(key, context, row.body_sealed)
    written = notation
    return {
      number: row.number,
      speaker: row.speaker_code,
      startMs: row.start_ms,
      endMs: row.end_ms,
      ...body,
    }
  })
  return { turns, notation: written }
}

/** The turns of a conversation, or some of them in a row, as far as the database shows them to this person. */
export async function turnsOf(
  sql: Sql,
  key: Buffer,
  conversationId: string,
  only?: { fromTurn: number; toTurn: number },
): Promise<{ turns: Turn[]; notation: Notation }> {
  let query = sql
    .selectFrom('turn')
    .select(['number', 'speaker_code', 'start_ms', 'end_ms', 'body_sealed'])
    .where('conversation_id', '=', conversationId)
  if (only) query = query.where('number', '>=', only.fromTurn).where('number', '<=', only.toTurn)
  return openTurns(key, conversationId, await query.orderBy('number').execute())
}
