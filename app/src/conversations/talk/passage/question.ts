import type { Sql } from '@lydhoer/database'
import { shortDate, type Language } from '@lydhoer/words'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { sealJson, unsealJson } from '../../../shared/sealing/seal.ts'
import { kindNames } from '../consent/conversation-kinds.ts'
import { openWordsKey, wordsKey } from '../transcript/transcript.ts'
import { words } from './messages.ts'

/** What a passage is called by. */
export interface Called {
  passageId: string
  conversationId: string
  fromTurn: number
  toTurn: number
  /** Null for a passage that was made without one. */
  questionSealed: Buffer | null
  /** Of one's own: what kind of conversation it was chosen from, and the day. */
  talkKind: string | null
  heldOn: string | null
}

type Asked = Pick<Called, 'conversationId' | 'questionSealed'> & { passageId: string | null }
type Keys = Pick<Services, 'masterKey'>

/** It is words about talk: sealed with the key of the conversation, so that it goes when the conversation goes. */
const context = (conversationId: string, passageId: string) => `question ${conversationId} ${passageId}`

/** What the owner of a passage wants those who have it to listen for; null when nothing was asked. */
export function questionOf(key: Buffer, { passageId, conversationId, questionSealed }: Asked): string | null {
  if (passageId === null || questionSealed === null) return null
  return unsealJson<string>(key, context(conversationId, passageId), questionSealed)
}

/** The same for one of many, each with its key as it is stored. */
export function questionAmong(keys: Keys, me: SignedIn, one: Asked & { wrappedKey: Buffer }): string | null {
  if (one.questionSealed === null) return null
  return questionOf(openWordsKey(keys, me, one.conversationId, one.wrappedKey), one)
}

/**
 * What a passage is called, wherever it stands: its question, or what is known of it.
 *
 * @example nameOf('da', null, { fromTurn: 13, toTurn: 20, talkKind: 'followUp', heldOn: '2026-11-26' }) // 'Tur 13–20, opfølgning 26. november'
 */
export function nameOf(
  language: Language,
  question: string | null,
  { fromTurn, toTurn, talkKind, heldOn }: Pick<Called, 'fromTurn' | 'toTurn' | 'talkKind' | 'heldOn'>,
): string {
  if (question !== null) return question
  const { turns, turnsOf } = words[language]
  const these = turns(fromTurn, toTurn)
  const kindName = kindNames[talkKind ?? '']?.[language]
  return kindName && heldOn ? turnsOf(these, kindName, shortDate(language, heldOn)) : these
}

/** What a passage whose words are open is called. */
export const nameWith = (language: Language, key: Buffer, passage: Called): string =>
  nameOf(language, questionOf(key, passage), passage)

/** Asks, with a passage of one's own, what one wants those who have it to listen for; in place of what was asked before. */
export async function askWith(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  { passageId, conversationId }: { passageId: string; conversationId: string },
  question: string,
): Promise<void> {
  const key = await wordsKey(sql, keys, owner, conversationId)
  const question_sealed = sealJson(key, context(conversationId, passageId), question)
  await sql
    .insertInto('passage_question')
    .values({ municipality_id: owner.municipalityId, passage_id: passageId, question_sealed })
    .onConflict((on) => on.columns(['municipality_id', 'passage_id']).doUpdateSet({ question_sealed }))
    .execute()
}
