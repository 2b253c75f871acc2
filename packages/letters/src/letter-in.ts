import { isArchive, otherDocument, wordText } from '@lydhoer/conversation'
import { type Sentence as InWords, textOfBytes, Unreadable } from '@lydhoer/words'

/** A letter of thirty pages; what is longer is something else. */
export const mostSigns = 100_000

/**
 * The text of a letter in a file: text, or Word (.docx).
 *
 * @throws {Unreadable} when it is something else, damaged, empty, or longer than thirty pages
 * @example letterIn(new TextEncoder().encode('Hej Kerim')) // 'Hej Kerim'
 */
export function letterIn(bytes: Uint8Array, file?: string): string {
  const refuse = (what: InWords, hint: InWords) => new Unreadable({ file, line: 1, column: 1, what, hint })
  const textOrWord: InWords = {
    da: 'Gem brevet som Word (.docx) eller tekst',
    en: 'Save the letter as Word (.docx) or text',
  }
  const other = otherDocument(bytes)
  if (other) throw refuse(other.what, textOrWord)
  const text = isArchive(bytes) ? wordText(bytes, file) : textOfBytes(bytes)?.text
  if (text === undefined) throw refuse({ da: 'Filen er ikke tekst', en: 'The file is not text' }, textOrWord)
  if (text.trim() === '')
    throw refuse(
      { da: 'Der står ikke noget i brevet', en: 'There is nothing in the letter' },
      { da: 'Vælg filen med brevets tekst', en: 'Choose the file with the text of the letter' },
    )
  if (text.length > mostSigns)
    throw refuse(
      { da: 'Det er længere end tredive sider', en: 'It is longer than thirty pages' },
      { da: 'Tag ét brev ad gangen', en: 'Take one letter at a time' },
    )
  return text
}
