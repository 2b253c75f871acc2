/** How text was written down as bytes. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'

/** Text out of bytes. */
export interface TextOfBytes {
  text: string
  encoding: Encoding
  /** How many places no sign could be read at; each stands as “�” in the text. */
  unreadable: number
}

/** What Windows-1252 has where Latin-1 has control characters: bytes 0x80–0x9f, in their order. */
const highWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Bytes as text: UTF-16 by its byte order mark or by its noughts, else UTF-8, else Windows-1252 as older Danish programs write.
 * That last is a guess which always succeeds, so whoever asks should say that it was made.
 *
 * A file with some spoiled bytes is UTF-8 all the same when more of its signs are whole than spoiled: one bad byte must not turn
 * every æ, ø and å into two strange signs. (Windows-1252 is read from a table: older Node's own decoder gives control
 * characters for “–” and “’”.)
 *
 * @returns null when the bytes are no text: they hold noughts
 * @see https://encoding.spec.whatwg.org/
 * @example textOfBytes(Buffer.from([0xe6, 0xf8, 0xe5])) // { text: 'æøå', encoding: 'windows-1252', unreadable: 0 }
 */
export function textOfBytes(bytes: Uint8Array): TextOfBytes | null {
  const wide = wideOrder(bytes)
  if (wide) return counted(new TextDecoder(wide).decode(bytes), 'utf-16')
  if (bytes.subarray(0, 65536).includes(0)) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', unreadable: 0 }
  } catch {
    return isMostlyUtf8(bytes)
      ? counted(new TextDecoder('utf-8').decode(bytes), 'utf-8')
      : { text: fromWindows(bytes), encoding: 'windows-1252', unreadable: 0 }
  }
}

function counted(text: string, encoding: Encoding): TextOfBytes {
  return { text, encoding, unreadable: text.split('\ufffd').length - 1 }
}

/** Which of the two halves of UTF-16 comes first, when the bytes are that; European text has a nought in every other byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1024)
  const noughts = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) noughts[at % 2]!++
  const [even = 0, odd = 0] = noughts
  const most = head.length * 0.4
  if (odd >= most && even === 0) return 'utf-16le'
  if (even >= most && odd === 0) return 'utf-16be'
  return undefined
}

/** Are more of the signs beyond ASCII whole UTF-8 than not? A byte order mark at the start says so at once. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true
  let whole = 0
  let spoiled = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
    const tail = bytes.subarray(at + 1, at + 1 + following)
    if (byte >= 0xc2 && byte < 0xf5 && tail.length === following && tail.every((each) => each >> 6 === 2)) {
      whole++
      at += following
    } else spoiled++
  }
  return whole > spoiled
}

function fromWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => highWindows[sign.charCodeAt(0) - 0x80] ?? sign)
}
