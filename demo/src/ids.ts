import { createHash } from 'node:crypto'

/**
 * The same id for the same name, for ever: a UUID of version 5 (RFC 9562, 5.5) in Fjordby's own namespace.
 *
 * @example idOf('person sif') === idOf('person sif') // true
 */
export function idOf(name: string): string {
  const hash = createHash('sha1').update(`fjordby ${name}`).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
