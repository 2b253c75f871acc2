import { textOfBytes, Unreadable } from '@lydhoer/words'
import { bytesOf } from './read-file.ts'
import { Refusal } from './refusal.ts'

/**
 * Reads a table from disk; what is wrong in it is told with the name of the file.
 *
 * @throws {Unreadable} with file, line and column
 * @throws {Refusal} when it is no text
 */
export function tableFrom<T>(file: string, read: (text: string) => T): T {
  const bytes = bytesOf(file)
  try {
    const text = textOfBytes(bytes)
    if (text) return read(text.text)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { line, column, what, hint } = error
    throw new Unreadable({ file, line, column, what, hint })
  }
  throw new Refusal({
    da: `${file} er ikke tekst; gem tabellen som CSV.`,
    en: `${file} is not text; save the table as CSV.`,
  })
}
