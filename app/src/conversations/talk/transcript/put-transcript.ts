import type { Conversation } from '@lydhoer/conversation'
import { findMentions } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../../shared/request/errors.ts'
import { suggestMentions, type NewMention } from './name-mentions.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { citizensNameIs, makeWordsKey, workersNameIs, writeTurns, type Voice } from './transcript.ts'
import { codesFor } from './voices.ts'

/**
 * Puts a transcript, read from a file or written here, into a conversation of one's own: sealed turn by turn, with the
 * names and numbers that are to be taken out. Nobody else sees it before a person has confirmed. A draft goes.
 *
 * @returns how many mentions there are to look over
 * @throws NotFound when the conversation is not one's own
 * @throws Conflict when something already rests on the transcript that is there
 */
export async function putTranscript(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  owner: SignedIn,
  conversationId: string,
  conversation: Conversation,
  voices: readonly Voice[],
): Promise<{ mentions: number }> {
  const between = await partiesOf(sql, owner, conversationId)
  await makeRoom(sql, conversationId)
  const coded = codesFor(conversation, voices)
  await sql
    .insertInto('transcript')
    .values({
      municipality_id: owner.municipalityId,
      conversation_id: conversationId,
      owner_id: owner.personId,
      citizen_id: between.citizenId,
      format: conversation.format,
    })
    .execute()
  const key = await makeWordsKey(sql, services, owner, { id: conversationId, citizenId: between.citizenId })
  await writeTurns(sql, key, owner, conversationId, coded.conversation, coded.voices)
  const mentions = mentionsBetween(coded.conversation, between)
  await suggestMentions(sql, key, owner, conversationId, mentions)
  return { mentions: mentions.length }
}

/** Whom a conversation is between. */
export interface Parties {
  citizenId: string
  citizen: string
  worker: string
}

/** @throws NotFound when the conversation is not one's own */
export async function partiesOf(sql: Sql, owner: SignedIn, conversationId: string): Promise<Parties> {
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

/** Whoever the conversation is between is called by role, so that the use of the citizen's name can still be seen. */
export function mentionsBetween(
  conversation: Pick<Conversation, 'turns'>,
  between: Pick<Parties, 'citizen' | 'worker'>,
): NewMention[] {
  const known = [
    { name: between.citizen, standIn: citizensNameIs },
    { name: between.worker, standIn: workersNameIs },
  ]
  return findMentions(conversation.turns, { known })
}
