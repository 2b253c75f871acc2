import { Unreadable } from '@lydhoer/words'
import type { Losses } from './loss.ts'

/**
 * Bytes as text: UTF-16 by its byte order mark, else UTF-8, else Windows-1252 as older Danish documents are.
 *
 * Windows-1252 is a guess that always succeeds, so it is reported as a loss and refused for binary content.
 *
 * @throws {Unreadable} when the bytes are not text
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array, file: string | undefined, losses: Losses): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const zero = bytes.subarray(0, 65536).indexOf(0)
  if (zero !== -1) {
    throw new Unreadable({
      file,
      line: 1,
      column: 1,
      what: { da: 'Filen er ikke tekst', en: 'The file is not text' },
      hint: {
        da: 'Gem samtalen som tekst, Word (.docx), CHAT, ELAN, TextGrid, WebVTT, SRT eller Whisper-JSON',
        en: 'Save the conversation as text, Word (.docx), CHAT, ELAN, TextGrid, WebVTT, SRT or Whisper JSON',
      },
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    losses.add('encoding', 1, {
      da: 'Filen er ikke UTF-8 og er læst som Windows-1252; se efter, om æ, ø og å er rigtige',
      en: 'The file is not UTF-8 and was read as Windows-1252; check that æ, ø and å are right',
    })
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
