import { textOfBytes, Unreadable } from '@lydhoer/words'
import { placeAt } from './formats/source.ts'
import type { Losses } from './loss.ts'

/**
 * Bytes as text: UTF-16 by its byte order mark, else UTF-8, else Windows-1252 as older Danish documents are.
 *
 * Windows-1252 is a guess that always succeeds, so it is reported as a loss, as are signs that could not be read; binary content
 * is refused.
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
  if (read.unreadable > 0) {
    const line = placeAt(read.text, read.text.indexOf('\ufffd')).line
    const what = {
      da: 'Tegn, der er ødelagt i filen, kan ikke læses og står som “\ufffd”',
      en: 'Signs that are spoiled in the file cannot be read and stand as “\ufffd”',
    }
    losses.add('spoiled-signs', line, what, read.unreadable)
  }
  return read.text
}

/** Signs that take no room and mean nothing in a word: soft hyphens, and what marks where a word may break. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * Letters as words are known by: those written as two signs (a and a ring, as a Mac does) as one, and without signs that are not seen.
 *
 * @example known('pa\u030a arbejds\u00adpladsen') // 'på arbejdspladsen'
 * @see https://www.unicode.org/reports/tr15/ (NFC)
 */
export function known(text: string): string {
  return text.replace(unseen, '').normalize('NFC')
}

/** The same, and said to be done when it is. */
export function composed(text: string, losses: Losses): string {
  if (!/[\p{M}\u00ad\u200b\u2060\ufeff]/u.test(text)) return text
  const bare = text.replace(unseen, '')
  if (bare !== text) {
    const what = { da: 'Usynlige tegn inde i ord er udeladt', en: 'Unseen signs inside words are left out' }
    losses.add('unseen-signs', null, what, text.length - bare.length)
  }
  const whole = bare.normalize('NFC')
  if (whole !== bare) {
    losses.add('composed', null, {
      da: 'Bogstaver, der var skrevet som to tegn (a og en ring), er skrevet som ét (å)',
      en: 'Letters that were written as two signs (a and a ring) are written as one (å)',
    })
  }
  return whole
}
