import type { Conversation } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { newKey } from '../../../shared/sealing/seal.ts'
import { writeMentions } from './name-mentions.ts'
import type { Parties, PreparedTranscript } from './prepare.ts'
import { remembering, type DecidedName } from './remembered-names.ts'
import { throughWords } from './through-words.ts'
import { makeWordsKey, writeTalk, type Voice } from './transcript.ts'

/**
 * Puts a transcript, read from a file or written here, into a conversation of one's own: sealed turn by turn, with the
 * names and numbers that are to be taken out. Nobody else sees it before a person has confirmed. A draft goes.
 *
 * @param decided what was decided of its names before it was corrected
 * @returns how many mentions there are to look over
 * @throws NotFound when the conversation is not one's own
 * @throws Conflict when something already rests on the transcript that is there
 */
export async function putTranscript(
  sql: Sql,
  services: Pick<Services, 'masterKey' | 'workers'>,
  owner: SignedIn,
  conversationId: string,
  conversation: Conversation,
  voices: readonly Voice[],
  decided: readonly DecidedName[] = [],
): Promise<{ mentions: number }> {
  const between = await partiesOf(sql, owner, conversationId)
  const key = newKey()
  const named = decided.filter(({ because, decision }) => because === null && decision !== 'kept')
  const of = { key, conversationId, between, remembered: remembering(decided), named }
  const asked = { conversation, voices, of }
  const prepared = await throughWords(services, owner, conversation.turns, 'prepare', asked)
  await storeTranscript(sql, services, owner, conversationId, key, prepared)
  return { mentions: prepared.mentions.length }
}

/**
 * Stores a transcript that was prepared elsewhere; the key it was sealed with becomes that of the conversation's words.
 *
 * @param submissionId the form that it came with, if it came with one
 * @throws NotFound when the conversation is not one's own
 * @throws Conflict when something already rests on the transcript that is there
 */
export async function storeTranscript(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  owner: SignedIn,
  conversationId: string,
  key: Buffer,
  prepared: PreparedTranscript,
  submissionId: string | null = null,
): Promise<void> {
  const { citizenId } = await partiesOf(sql, owner, conversationId)
  await makeRoom(sql, conversationId)
  await sql
    .insertInto('transcript')
    .values({
      municipality_id: owner.municipalityId,
      conversation_id: conversationId,
      owner_id: owner.personId,
      citizen_id: citizenId,
      format: prepared.format,
      submission_id: submissionId,
    })
    .execute()
  await makeWordsKey(sql, services, owner, { id: conversationId, citizenId }, key)
  await writeTalk(sql, owner, conversationId, prepared.talk)
  await writeMentions(sql, owner, conversationId, prepared.mentions)
}

/** @throws NotFound when the conversation is not one's own */
export async function partiesOf(
  sql: Sql,
  owner: SignedIn,
  conversationId: string,
): Promise<Parties & { citizenId: string }> {
  const row = await sql
    .selectFrom('conversation as c')
    .innerJoin('person as p', 'p.id', 'c.citizen_id')
    .select(['c.citizen_id', 'p.display_name as citizen_name'])
    .where('c.id', '=', conversationId)
    .where('c.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { citizenId: row.citizen_id, citizen: row.citizen_name, worker: owner.displayName }
}

/** A transcript may be put in again until somebody has built on it. */
async function makeRoom(sql: Sql, conversationId: string): Promise<void> {
  const built = await sql
    .selectFrom('passage')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .union(sql.selectFrom('noticing').select('id').where('conversation_id', '=', conversationId))
    .union(sql.selectFrom('coded_span').select('id').where('conversation_id', '=', conversationId))
    .executeTakeFirst()
  if (built)
    throw new Conflict({
      da: 'Der er allerede stykker, bemærkninger eller koder til den tekst, der ligger. Tag dem væk først, hvis teksten skal skiftes ud.',
      en: 'There are passages, noticings or codes on the text that is there. Remove them first if the text is to be replaced.',
    })
  await sql.deleteFrom('transcript_draft').where('conversation_id', '=', conversationId).execute()
  await sql.deleteFrom('transcript').where('conversation_id', '=', conversationId).execute()
}
