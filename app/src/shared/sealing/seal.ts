import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeyGround } from '@lydhoer/database'

/**
 * Keys in two layers. One master key per installation opens nothing but other keys; each conversation and each
 * recording has a data key of its own, kept wrapped in its row. Deleting that row is the deletion: what was
 * sealed with it can never be opened again, in no backup of the files either.
 *
 * Everything is AES-256-GCM with a fresh 96-bit nonce (NIST SP 800-38D, 8.2.2). The context (which
 * municipality, which conversation, which turn) is authenticated too, so a sealed value moved to another
 * row does not open there.
 */
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** What a sealed value says when it does not open: changed, cut short, moved, or another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/** A new key of 32 random bytes. */
export function newKey(): Buffer {
  return randomBytes(keyBytes)
}

/**
 * Reads a key written as 64 hexadecimal digits or as base64 (also base64url) of 32 bytes.
 *
 * @throws Error saying how to make one, without repeating what was written.
 * @example readKey('00'.repeat(32)).length // 32
 */
export function readKey(written: string): Buffer {
  const text = written.trim()
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  const bytes = Buffer.from(text, 'base64')
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text) && bytes.length === keyBytes) return bytes
  throw new Error(
    'The master key is not 32 bytes in hexadecimal or base64. Make one with: openssl rand -base64 32',
  )
}

/**
 * The installation's master key: the one given (LYDHOER_KEY), else the file `master.key` in the data folder, made
 * with mode 0600 at the first start. Two programs starting at once agree on one key.
 *
 * @throws Error when the key given or the file is not a key.
 */
export async function masterKey(options: { key?: string | undefined; dataFolder: string }): Promise<Buffer> {
  if (options.key) return readKey(options.key)
  const path = join(options.dataFolder, 'master.key')
  return (await keyIn(path)) ?? (await makeKey(path))
}

async function keyIn(path: string): Promise<Buffer | null> {
  try {
    return readKey(await readFile(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written whole beside the place and then linked into it: link fails where somebody came first. */
async function makeKey(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(8).toString('hex')}.part`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${newKey().toString('base64')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  await syncFolder(dirname(path))
  const key = await keyIn(path)
  if (!key) throw new Error(`The master key in ${path} disappeared while the program started`)
  return key
}

/** A new name in a folder survives a power cut only when the folder itself has been synced (fsync(2)). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Seals bytes: nonce (12), ciphertext, tag (16). The context must be given again to open them.
 *
 * @example unseal(key, 'turn 7', seal(key, 'turn 7', Buffer.from('ja'))).toString() // 'ja'
 */
export function seal(key: Buffer, context: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context, 'utf8'))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/**
 * Opens what `seal` made.
 *
 * @throws SealBroken when the key or the context is another, or a single bit has changed.
 */
export function unseal(key: Buffer, context: string, sealed: Uint8Array): Buffer {
  if (sealed.length < nonceBytes + tagBytes) throw new SealBroken('a sealed value is cut short')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(context, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const open = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes))
  try {
    decipher.final()
  } catch {
    throw new SealBroken('a sealed value does not open with this key in this place')
  }
  return open
}

/** Seals anything that JSON can carry. */
export function sealJson(key: Buffer, context: string, value: unknown): Buffer {
  return seal(key, context, Buffer.from(JSON.stringify(value), 'utf8'))
}

/**
 * Opens what `sealJson` made. The seal vouches that it is what this program wrote, so the caller names its type.
 *
 * @throws SealBroken as `unseal`.
 */
export function unsealJson<T>(key: Buffer, context: string, sealed: Uint8Array): T {
  return JSON.parse(unseal(key, context, sealed).toString('utf8')) as T
}

/** Whose key it is; all parts are authenticated, so a wrapped key copied to another row does not open there. */
export type KeyPlace = { municipalityId: string } & (
  | {
      conversationId: string
      /** A conversation has a key for its words, one for its sound, and one for a draft of its words. */
      of: 'words' | 'sound' | 'draft'
    }
  | {
      /** The person, citizen, group, meeting, complaint or grant; of a pair both, in order. */
      groundId: string
      of: KeyGround['of'] | 'meeting' | 'complaint' | 'grant' | 'jobOrder' | 'consideration' | 'wishQuestion'
    }
)

const placeName = (place: KeyPlace): string =>
  `lydhoer key 1 ${place.of} ${place.municipalityId} ${'groundId' in place ? place.groundId : place.conversationId}`

/** Wraps a data key under the master key, for its row in the database (60 bytes). */
export function wrapKey(master: Buffer, place: KeyPlace, key: Buffer): Buffer {
  return seal(master, placeName(place), key)
}

/**
 * Unwraps a data key.
 *
 * @throws SealBroken when it was wrapped for another conversation, municipality or use, or under another master key.
 */
export function unwrapKey(master: Buffer, place: KeyPlace, wrapped: Uint8Array): Buffer {
  const key = unseal(master, placeName(place), wrapped)
  if (key.length !== keyBytes) throw new SealBroken('a wrapped key is not 32 bytes')
  return key
}
