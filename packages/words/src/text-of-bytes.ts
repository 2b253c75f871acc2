/** How text was written down as bytes. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'

/**
 * Bytes as text: UTF-16 by its byte order mark, else UTF-8, else Windows-1252 as older Danish programs write. That last is a guess
 * which always succeeds, so whoever asks should say that it was made.
 *
 * @returns null when the bytes are no text: they hold noughts
 * @see https://encoding.spec.whatwg.org/
 * @example textOfBytes(Buffer.from([0xe6, 0xf8, 0xe5])) // { text: 'æøå', encoding: 'windows-1252' }
 */
export function textOfBytes(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const as = (label: string) => new TextDecoder(label).decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: as('utf-16le'), encoding: 'utf-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: as('utf-16be'), encoding: 'utf-16' }
  if (bytes.subarray(0, 65536).includes(0)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: as('windows-1252'), encoding: 'windows-1252' }
  }
}
