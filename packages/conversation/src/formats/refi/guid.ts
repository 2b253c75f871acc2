/**
 * A GUID that is always the same for the same words, so that a file written twice is the same file and a code keeps its
 * identity from export to export. FNV-1a with 128 bits (Fowler, Noll & Vo), marked as a name-based GUID (RFC 9562, version 8).
 *
 * @example
 * guidFor('code grasp') === guidFor('code grasp') // true
 */
export function guidFor(words: string): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn
  for (const byte of new TextEncoder().encode(words)) {
    hash ^= BigInt(byte)
    hash = (hash * 0x0000000001000000000000000000013bn) & ((1n << 128n) - 1n)
  }
  const hex = hash.toString(16).padStart(32, '0')
  const variant = ((parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ]
    .join('-')
    .toUpperCase()
}
