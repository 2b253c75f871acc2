import { textOfBytes, Unreadable } from '@lydhoer/words'
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
  const read = textOfBytes(bytes)
  if (!read) {
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
  if (read.encoding === 'windows-1252') {
    losses.add('encoding', 1, {
      da: 'Filen er ikke UTF-8 og er læst som Windows-1252; se efter, om æ, ø og å er rigtige',
      en: 'The file is not UTF-8 and was read as Windows-1252; check that æ, ø and å are right',
    })
  }
  return read.text
}
