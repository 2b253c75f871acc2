/**
 * Filled up to whole kilobytes before it is sealed: a seal does not hide how long something is, and a few words must not be told from none.
 *
 * @example sealJson(key, context, evenLong({ tried: true, words: '' })) // as long as with a sentence in it
 */
export function evenLong<What extends object>(what: What): What & { room: string } {
  const bytes = Buffer.byteLength(JSON.stringify({ ...what, room: '' }))
  return { ...what, room: ' '.repeat(-bytes & 1023) }
}
