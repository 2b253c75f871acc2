import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { newKey, unwrapKey, wrapKey } from '../../../shared/sealing/seal.ts'
import type { Services } from '../../../shared/request/services.ts'
import type { RecordingKey, RecordingPlace } from './recording.ts'

type Who = Pick<SignedIn, 'municipalityId' | 'personId'>
type Keys = Pick<Services, 'masterKey'>

const placeOfKey = (who: Who, conversationId: string) =>
  ({ municipalityId: who.municipalityId, conversationId, of: 'sound' }) as const

/** A recording as far as this person may hear it: the owner and the citizen all of it, a recipient through its clip. */
export async function findRecording(sql: Sql, keys: Keys, who: Who, conversationId: string) {
  const row = await sql
    .selectFrom('recording as r')
    .innerJoin('recording_key as k', 'k.conversation_id', 'r.conversation_id')
    .select([
      'r.object_id',
      'r.mime',
      'r.state',
      'r.duration_ms',
      'r.peaks',
      'r.has_listening_copy',
      'k.wrapped_key',
    ])
    .where('r.conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const place: RecordingPlace = {
    key: unwrapKey(keys.masterKey, placeOfKey(who, conversationId), row.wrapped_key),
    municipalityId: who.municipalityId,
    conversationId,
    objectId: row.object_id,
  }
  return { ...row, place }
}

/** A key for sound that is about to come in. */
export function keyForNewSound(who: Who, conversationId: string): RecordingKey {
  return { key: newKey(), municipalityId: who.municipalityId, conversationId }
}

export interface TakenIn {
  objectId: string
  bytes: number
  mime: string
  key: RecordingKey
  /** The form that it came with. */
  submissionId?: string | null
}

/** Writes down sound that has been stored; what was there before goes, key first. */
export async function keepRecording(
  sql: Sql,
  keys: Keys,
  owner: SignedIn,
  conversation: { id: string; citizen_id: string },
  sound: TakenIn,
): Promise<void> {
  await sql.deleteFrom('recording').where('conversation_id', '=', conversation.id).execute()
  await sql
    .insertInto('recording')
    .values({
      municipality_id: owner.municipalityId,
      conversation_id: conversation.id,
      owner_id: owner.personId,
      citizen_id: conversation.citizen_id,
      object_id: sound.objectId,
      mime: sound.mime,
      bytes: sound.bytes,
      state: 'measuring',
      submission_id: sound.submissionId ?? null,
    })
    .execute()
  await sql
    .insertInto('recording_key')
    .values({
      municipality_id: owner.municipalityId,
      conversation_id: conversation.id,
      wrapped_key: wrapKey(keys.masterKey, placeOfKey(owner, conversation.id), sound.key.key),
    })
    .execute()
}
