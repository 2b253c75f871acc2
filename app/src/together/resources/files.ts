import type { Sql } from '@lydhoer/database'
import { openSealed, storeSealed, type ObjectStore, type SealedFile } from '../../shared/files/store/index.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { newKey, seal, unseal } from '../../shared/sealing/seal.ts'
import { openOfResources, sealOfResources, type Keys } from '../house/sealed-resources.ts'

/** What lies by a resource, as it is told of. */
export interface LiesBy {
  name: string
  mime: string
  bytes: number
}
/** A file that has been stored and has no row yet. */
export interface StoredFile extends LiesBy {
  objectId: string
  /** Of this one file. */
  key: Buffer
}

type Here = Pick<SignedIn, 'municipalityId'>
const contextOf = ({ municipalityId }: Here, resourceId: string) =>
  `lydhoer resource 1 ${municipalityId} ${resourceId}`
const nameContext = (resourceId: string) => `resource_file ${resourceId} name`
const keyContext = (resourceId: string) => `resource_file ${resourceId} key`

/** Stores a file with a key of its own, as it comes in. If the stream fails, nothing is stored. */
export async function storeFile(
  store: ObjectStore,
  me: Here,
  resourceId: string,
  { name, mime, bytes: source }: { name: string; mime: string; bytes: AsyncIterable<Uint8Array> },
): Promise<StoredFile> {
  const key = newKey()
  return { name, mime, key, ...(await storeSealed(store, key, contextOf(me, resourceId), source)) }
}

/**
 * Lays a stored file by what the visitor looks after, in the place of the one that lay there; that one's file is to be removed when this has been
 * committed (`sweepErased`).
 *
 * @returns false where it lies there already: the same form was sent twice
 */
export async function layFile(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
  { file, submissionId }: { file: StoredFile; submissionId: string },
): Promise<boolean> {
  // Two who lay a file there come one after the other.
  await sql.selectFrom('resource').select('id').where('id', '=', resourceId).forUpdate().execute()
  const before = await sql
    .selectFrom('resource_file')
    .select('submission_id')
    .where('resource_id', '=', resourceId)
    .executeTakeFirst()
  if (before?.submission_id === submissionId) return false
  await takeFileAway(sql, resourceId)
  await sql
    .insertInto('resource_file')
    .values({
      ...{ municipality_id: me.municipalityId, resource_id: resourceId, object_id: file.objectId },
      ...{ mime: file.mime, bytes: file.bytes, submission_id: submissionId },
      name_sealed: sealOfResources(keys, me, nameContext(resourceId), file.name),
      file_key_sealed: seal(municipalityKey(keys, me, 'resources'), keyContext(resourceId), file.key),
    })
    .execute()
  return true
}

/** Takes the file away from what the visitor looks after; it is to be removed when this has been committed (`sweepErased`). */
export async function takeFileAway(sql: Sql, resourceId: string): Promise<void> {
  await sql.deleteFrom('resource_file').where('resource_id', '=', resourceId).execute()
}

/** That it may still be had by whoever asks. */
export const fileRow = (sql: Sql, resourceId: string) =>
  sql.selectFrom('resource_file').select('object_id').where('resource_id', '=', resourceId)

/** What lies by a resource; null where nothing does. */
export async function fileOf(sql: Sql, keys: Keys, me: SignedIn, resourceId: string): Promise<LiesBy | null> {
  const row = await fileRow(sql, resourceId).select(['mime', 'bytes', 'name_sealed']).executeTakeFirst()
  if (!row) return null
  const name = openOfResources<string>(keys, me, nameContext(resourceId), row.name_sealed)
  return { name, mime: row.mime, bytes: Number(row.bytes) }
}

/** Where the file of a resource lies, and what opens it. @throws NotFound where there is none for whoever asks */
export async function storedFileOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  resourceId: string,
): Promise<{ mime: string; open: (store: ObjectStore) => Promise<SealedFile> }> {
  const row = await fileRow(sql, resourceId).select(['mime', 'file_key_sealed']).executeTakeFirst()
  if (!row) throw new NotFound()
  const key = unseal(municipalityKey(keys, me, 'resources'), keyContext(resourceId), row.file_key_sealed)
  return {
    mime: row.mime,
    open: (store) => openSealed(store, key, contextOf(me, resourceId), row.object_id),
  }
}
