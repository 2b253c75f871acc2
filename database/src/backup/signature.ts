import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/**
 * What only whoever has the master key can write under a backup: HMAC-SHA-256 of the manifest's bytes, and with them of every
 * file's checksum, under a key drawn from the master key for this use alone.
 * @returns 64 hexadecimal digits
 */
export function signatureOf(masterKey: Buffer, manifest: Uint8Array): string {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'lydhoer backup signature 1', 32))
  return createHmac('sha256', key).update(manifest).digest('hex')
}

/** Whether the signature is that of this manifest under this key. */
export function isSignedBy(masterKey: Buffer, manifest: Uint8Array, signature: string): boolean {
  const [right, given] = [signatureOf(masterKey, manifest), signature.trim()]
  return given.length === right.length && timingSafeEqual(Buffer.from(right), Buffer.from(given))
}
