import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import {
  openSealed,
  storeSealed,
  type ObjectStore,
  type SealedFile,
} from '../../../shared/files/store/index.ts'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { newKey, seal, unseal } from '../../../shared/sealing/seal.ts'
import { openInside, sealInside, soundKeyContext, talkContext } from '../sealed.ts'
import type { Talk } from './talk.ts'

/** Whether a FLIP may be recorded, and what lies there. */
export interface Recording {
  /** The last day on which a recording is kept, `YYYY-MM-DD`. */
  keptUntil: string
  /** What the visitor said; null while they have said nothing. */
  mine: boolean | null
  /** Whether everybody who may be in the room says yes. */
  allSayYes: boolean
  /** The day on which a recording went because not all say yes any more. */
  erasedOn: string | null
  /** Whether there is sound, and whether the visitor put it in. */
  sound: { isMine: boolean } | null
  transcript: { isMine: boolean; talk: Talk } | null
}

/** Null where nobody has asked yet. */
export async function recordingOf(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  flipId: string,
): Promise<Recording | null> {
  const asked = await sql
    .selectFrom('flip_recording as r')
    .leftJoin('flip_recording_yes as y', (on) =>
      on.onRef('y.flip_id', '=', 'r.flip_id').on('y.person_id', '=', me.personId),
    )
    .leftJoin('flip_sound as s', 's.flip_id', 'r.flip_id')
    .leftJoin('flip_transcript as t', 't.flip_id', 'r.flip_id')
    .select(['r.kept_until', 'r.erased_on', 'y.says_yes', 's.put_by as sound_by', 't.put_by as text_by'])
    .select(['t.words_sealed', sqlTag<boolean>`all_said_yes(r.flip_id)`.as('all_yes')])
    .where('r.flip_id', '=', flipId)
    .executeTakeFirst()
  if (!asked) return null
  return {
    ...{ keptUntil: asked.kept_until, mine: asked.says_yes, erasedOn: asked.erased_on },
    allSayYes: asked.all_yes,
    sound: asked.sound_by ? { isMine: asked.sound_by === me.personId } : null,
    transcript: asked.words_sealed
      ? {
          isMine: asked.text_by === me.personId,
          talk: openInside<Talk>(key, talkContext(flipId), asked.words_sealed),
        }
      : null,
  }
}

/** Asks everybody in it; asked twice is once. */
export async function askToRecord(sql: Sql, me: SignedIn, flipId: string, keptUntil: string): Promise<void> {
  await sql
    .insertInto('flip_recording')
    .values({
      municipality_id: me.municipalityId,
      flip_id: flipId,
      asked_by: me.personId,
      kept_until: keptUntil,
    })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id']).doNothing())
    .execute()
}

/** Nobody is asked any more, and what was recorded is gone; its file is to be removed when this has been committed (`sweepErased`). */
export async function askNoMore(sql: Sql, flipId: string): Promise<void> {
  await sql.deleteFrom('flip_recording').where('flip_id', '=', flipId).execute()
}

/** The visitor says yes or no. With a no, what was recorded is gone; its file is to be removed afterwards (`sweepErased`). */
export async function sayToRecording(
  sql: Sql,
  me: SignedIn,
  flipId: string,
  saysYes: boolean,
): Promise<void> {
  await sql
    .insertInto('flip_recording_yes')
    .values({
      municipality_id: me.municipalityId,
      flip_id: flipId,
      person_id: me.personId,
      says_yes: saysYes,
    })
    .onConflict((same) =>
      same.columns(['municipality_id', 'flip_id', 'person_id']).doUpdateSet({ says_yes: saysYes }),
    )
    .execute()
}

/** Sound that has been stored and has no row yet. */
export interface StoredSound {
  objectId: string
  bytes: number
  mime: string
  /** Of this one file. */
  key: Buffer
}

const fileContext = ({ municipalityId }: Pick<SignedIn, 'municipalityId'>, flipId: string) =>
  `lydhoer flip 1 ${municipalityId} ${flipId}`

/** Stores sound with a key of its own, as it comes in. If the stream fails, nothing is stored. */
export async function storeSound(
  store: ObjectStore,
  me: Pick<SignedIn, 'municipalityId'>,
  flipId: string,
  { mime, bytes }: { mime: string; bytes: AsyncIterable<Uint8Array> },
): Promise<StoredSound> {
  const key = newKey()
  return { mime, key, ...(await storeSealed(store, key, fileContext(me, flipId), bytes)) }
}

/**
 * Puts in what was sent, in the place of what lay there.
 *
 * @returns whether the sound is kept; false where the same form was sent before
 * @throws Error from the database where not all say yes
 */
export async function putIn(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  flipId: string,
  {
    sound,
    talk,
    keptUntil,
    submissionId,
  }: { sound: StoredSound | null; talk: Talk | null; keptUntil: string; submissionId: string },
): Promise<boolean> {
  const row = {
    ...{ municipality_id: me.municipalityId, flip_id: flipId, kept_until: keptUntil },
    ...{ put_by: me.personId, submission_id: submissionId },
  }
  if (talk) {
    await takeAway(sql, 'flip_transcript', flipId, submissionId)
    await sql
      .insertInto('flip_transcript')
      .values({ ...row, words_sealed: sealInside(key, talkContext(flipId), talk) })
      .onConflict((same) => same.columns(['municipality_id', 'flip_id']).doNothing())
      .execute()
  }
  if (!sound) return false
  await takeAway(sql, 'flip_sound', flipId, submissionId)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('flip_sound')
    .values({
      ...row,
      ...{ object_id: sound.objectId, mime: sound.mime, bytes: sound.bytes },
      file_key_sealed: seal(key, soundKeyContext(flipId), sound.key),
    })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id']).doNothing())
    .executeTakeFirst()
  return made === 1n
}

/** Takes away what the visitor put in; a file is to be removed afterwards (`sweepErased`). @param but not what came with this form */
export async function takeAway(
  sql: Sql,
  table: 'flip_sound' | 'flip_transcript',
  flipId: string,
  but?: string,
): Promise<void> {
  await sql
    .deleteFrom(table)
    .where('flip_id', '=', flipId)
    .$if(but !== undefined, (all) => all.where('submission_id', '<>', but ?? ''))
    .execute()
}

/** Writes down which party each voice is of. @throws NotFound unless the visitor put the transcript in */
export async function sortVoices(sql: Sql, key: Buffer, flipId: string, talk: Talk): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('flip_transcript')
    .set({ words_sealed: sealInside(key, talkContext(flipId), talk) })
    .where('flip_id', '=', flipId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** That the sound may still be heard by whoever asks. */
export const soundRow = (sql: Sql, flipId: string) =>
  sql.selectFrom('flip_sound').select('object_id').where('flip_id', '=', flipId)

/** Where the sound lies, and what opens it. @throws NotFound where there is none for whoever asks */
export async function storedSound(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  flipId: string,
): Promise<{ mime: string; open: (store: ObjectStore) => Promise<SealedFile> }> {
  const row = await soundRow(sql, flipId).select(['mime', 'file_key_sealed']).executeTakeFirst()
  if (!row) throw new NotFound()
  const fileKey = unseal(key, soundKeyContext(flipId), row.file_key_sealed)
  return {
    mime: row.mime,
    open: (store) => openSealed(store, fileKey, fileContext(me, flipId), row.object_id),
  }
}
