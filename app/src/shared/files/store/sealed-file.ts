import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { gather } from '@lydhoer/sound'
import { SealBroken } from '../../sealing/seal.ts'
import { ObjectMissing, type ObjectStore } from './object-store.ts'

/**
 * A large file sealed so that any part can be opened without reading the rest.
 *
 * Header: «LYD1», then 32 random bytes. From these and the recording's key HKDF-SHA256 (RFC 5869) makes the
 * key of this one file, so that chunks of two files never fit each other. Then chunks of 64 KiB, each AES-256-GCM
 * with its 16-byte tag. A chunk's nonce is its number and whether it is the last: the STREAM construction of
 * Hoang, Reyhanitabar, Rogaway and Vizár (CRYPTO 2015), as in age and Tink. A chunk that is moved, repeated, left out
 * or cut away therefore does not open. The context (whose sound it is) is authenticated with every chunk.
 */
const magic = Buffer.from('LYD1', 'latin1')
const saltBytes = 32
const headerBytes = magic.length + saltBytes
const chunkBytes = 64 * 1024
const tagBytes = 16
const storedChunkBytes = chunkBytes + tagBytes

/** What came of storing: the object, and how many bytes the file has in the clear. */
export interface StoredFile {
  objectId: string
  bytes: number
}

/** A stored file that can be read from anywhere. */
export interface SealedFile {
  /** Bytes in the clear; vouched for by the last chunk's seal. */
  readonly bytes: number
  /**
   * The bytes [from, to) in the clear, as they come; only the chunks they lie in are read.
   *
   * @throws SealBroken before giving out a chunk that is not what was stored.
   */
  read(from?: number, to?: number): AsyncIterable<Uint8Array>
}

/** Seals a stream into the store, under the id given or a new one; if the stream fails, nothing is stored. */
export async function storeSealed(
  store: ObjectStore,
  key: Buffer,
  context: string,
  source: AsyncIterable<Uint8Array>,
  as?: string,
): Promise<StoredFile> {
  const count = { bytes: 0 }
  const { objectId } = await store.put(sealChunks(key, context, source, count), as)
  return { objectId, bytes: count.bytes }
}

async function* sealChunks(
  key: Buffer,
  context: string,
  source: AsyncIterable<Uint8Array>,
  count: { bytes: number },
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(saltBytes)
  const fileKey = keyOfFile(key, salt)
  const aad = Buffer.from(context, 'utf8')
  yield Buffer.concat([magic, salt])

  // A chunk is sealed only when it is known whether another follows it.
  let waiting = Buffer.allocUnsafe(chunkBytes)
  let filled = 0
  let number = 0
  for await (const piece of source) {
    count.bytes += piece.length
    for (let at = 0; at < piece.length;) {
      if (filled === chunkBytes) {
        yield sealChunk(fileKey, aad, number++, false, waiting)
        waiting = Buffer.allocUnsafe(chunkBytes)
        filled = 0
      }
      const part = piece.subarray(at, at + chunkBytes - filled)
      waiting.set(part, filled)
      filled += part.length
      at += part.length
    }
  }
  yield sealChunk(fileKey, aad, number, true, waiting.subarray(0, filled))
}

/**
 * Opens a stored file. The last chunk is opened at once, so that the length can be believed.
 *
 * @throws ObjectMissing, or SealBroken when key or context is another or the file was changed or cut short.
 */
export async function openSealed(
  store: ObjectStore,
  key: Buffer,
  context: string,
  objectId: string,
): Promise<SealedFile> {
  const stored = await store.size(objectId)
  if (stored === null) throw new ObjectMissing('the object is gone')
  const chunks = Math.ceil((stored - headerBytes) / storedChunkBytes)
  const bytes = stored - headerBytes - chunks * tagBytes
  if (chunks < 1 || bytes < 0) throw new SealBroken('a stored file is cut short')

  const header = await gather(store.read(objectId, 0, headerBytes))
  if (header.length < headerBytes || !header.subarray(0, magic.length).equals(magic))
    throw new SealBroken('a stored file does not begin as ours do')
  const fileKey = keyOfFile(key, header.subarray(magic.length))
  const aad = Buffer.from(context, 'utf8')

  async function* chunksFrom(first: number, last: number): AsyncGenerator<Uint8Array> {
    const from = headerBytes + first * storedChunkBytes
    const to = Math.min(stored ?? 0, headerBytes + (last + 1) * storedChunkBytes)
    let number = first
    for await (const sealed of inChunks(store.read(objectId, from, to)))
      yield openChunk(fileKey, aad, number, number++ === chunks - 1, sealed)
    if (number <= last) throw new SealBroken('a stored file ends too early')
  }

  for await (const _ of chunksFrom(chunks - 1, chunks - 1));
  return {
    bytes,
    async *read(from = 0, to = bytes) {
      const end = Math.min(to, bytes)
      if (from < 0 || from >= end) return
      const first = Math.floor(from / chunkBytes)
      let start = first * chunkBytes
      for await (const chunk of chunksFrom(first, Math.floor((end - 1) / chunkBytes))) {
        yield chunk.subarray(Math.max(0, from - start), end - start)
        start += chunk.length
      }
    },
  }
}

async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let chunk = Buffer.allocUnsafe(storedChunkBytes)
  let filled = 0
  for await (const piece of source)
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + storedChunkBytes - filled)
      chunk.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < storedChunkBytes) continue
      yield chunk
      chunk = Buffer.allocUnsafe(storedChunkBytes)
      filled = 0
    }
  if (filled > 0) yield chunk.subarray(0, filled)
}

function keyOfFile(key: Buffer, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'lydhoer file 1', 32))
}

/** Twelve bytes: seven of zero, the number in four, and 1 for the last. The key is of this file alone. */
function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}

function sealChunk(key: Buffer, aad: Buffer, number: number, last: boolean, chunk: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last))
  cipher.setAAD(aad)
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
}

function openChunk(key: Buffer, aad: Buffer, number: number, last: boolean, sealed: Buffer): Buffer {
  const end = sealed.length - tagBytes
  if (end < 0) throw new SealBroken('a stored file is cut short')
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last), { authTagLength: tagBytes })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(end))
  const chunk = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
  } catch {
    throw new SealBroken('a part of a stored file is not what was stored')
  }
  return chunk
}
