import { read, roles, type Conversation, type Loss, type Role } from '@lydhoer/conversation'
import { findMentions } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../shared/errors.ts'
import type { SignedIn } from '../../shared/route.ts'
import type { Services } from '../../shared/services.ts'
import { suggestMentions, type NewMention } from '../../shared/name-mentions.ts'
import {
  citizensNameIs,
  makeWordsKey,
  workersNameIs,
  writeTurns,
  type Voice,
} from '../../shared/transcript.ts'
import { codesFor } from '../../shared/voices.ts'

export interface Imported {
  turns: number
  mentions: number
  losses: Loss[]
}

/**
 * Reads a transcript into a conversation of one's own: sealed turn by turn, with a guess of who speaks and with the
 * names and numbers that are to be taken out. Nobody else sees it before a person has confirmed.
 *
 * @param said roles that are known beforehand, by the file's own codes
 * @throws Invalid (from the conversation package) with file and line when it cannot be read; nothing is stored then.
 * @throws Conflict when something already rests on the transcript that is there.
 */
export async function importTranscript(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  owner: SignedIn,
  conversationId: string,
  file: { bytes: Uint8Array; name: string },
  said: Readonly<Record<string, Role>> = {},
): Promise<Imported> {
  const { conversation, format, losses } = read(file.bytes, { fileName: file.name })
  const row = await sql
    .selectFrom('conversation as c')
    .innerJoin('person as p', 'p.id', 'c.citizen_id')
    .select(['c.id', 'c.citizen_id', 'p.display_name as citizen_name'])
    .where('c.id', '=', conversationId)
    .where('c.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  await makeRoom(sql, conversationId)

  const coded = codesFor(conversation, voicesIn(conversation, said))
  await sql
    .insertInto('transcript')
    .values({
      municipality_id: owner.municipalityId,
      conversation_id: conversationId,
      owner_id: owner.personId,
      citizen_id: row.citizen_id,
      format,
    })
    .execute()
  const key = await makeWordsKey(sql, services, owner, { id: conversationId, citizenId: row.citizen_id })
  await writeTurns(sql, key, owner, conversationId, coded.conversation, coded.voices)
  const mentions = mentionsIn(coded.conversation, { citizen: row.citizen_name, worker: owner.displayName })
  await suggestMentions(sql, key, owner, conversationId, mentions)
  return { turns: conversation.turns.length, mentions: mentions.length, losses }
}

/** A transcript may be put in again until somebody has built on it. */
async function makeRoom(sql: Sql, conversationId: string): Promise<void> {
  const built = await sql
    .selectFrom('passage')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .union(sql.selectFrom('noticing').select('id').where('conversation_id', '=', conversationId))
    .executeTakeFirst()
  if (built)
    throw new Conflict({
      da: 'Der er allerede stykker eller bemærkninger til den tekst, der ligger. Tag dem væk først, hvis teksten skal skiftes ud.',
      en: 'There are passages or noticings on the text that is there. Remove them first if the text is to be replaced.',
    })
  await sql.deleteFrom('transcript').where('conversation_id', '=', conversationId).execute()
}

function voicesIn(conversation: Conversation, said: Readonly<Record<string, Role>>): Voice[] {
  const guesses = new Map(roles(conversation).speakers.map((one) => [one.code, one.role]))
  const labels = new Map(conversation.speakers.map((speaker) => [speaker.code, speaker.label]))
  const spoken = new Set(conversation.turns.map((turn) => turn.speaker))
  return [...spoken].map((code) => ({
    code,
    role: said[code] ?? guesses.get(code) ?? 'other',
    label: labels.get(code) ?? code,
  }))
}

/** Whoever the conversation is between is called by role, so that the use of the citizen's name can still be seen. */
function mentionsIn(conversation: Conversation, between: { citizen: string; worker: string }): NewMention[] {
  const known = [
    { name: between.citizen, standIn: citizensNameIs },
    { name: between.worker, standIn: workersNameIs },
  ]
  return findMentions(conversation.turns, { known })
}
