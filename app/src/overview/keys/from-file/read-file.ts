import { isCalled, rowsOf, sheetOf } from '../../../shared/from-file/read-rows.ts'
import { Invalid } from '../../../shared/request/errors.ts'
import { columns, columnsOf, type Kind, type PeopleFile } from './columns.ts'
import { problems } from './messages.ts'

/** A file of people as it stands, and what is to be said of the reading. */
export interface ReadFile {
  file: PeopleFile
  /** Columns that are neither read nor kept. */
  passedOver: string[]
  /** Whether it was taken for Windows-1252. */
  isOldLetters: boolean
}

/**
 * Reads a file of citizens or of colleagues; its first line tells which.
 *
 * @throws Invalid when it is no such file as a whole; what is wrong in a row is said of the row
 */
export function readPeople(bytes: Uint8Array): ReadFile {
  const sheet = sheetOf(bytes)
  const kind = kindOf(sheet.head)
  if (!kind) throw new Invalid([{ field: 'file', what: problems.noKind }])
  const { rows, passedOver } = rowsOf(sheet, columnsOf(kind))
  return { file: { kind, rows }, passedOver, isOldLetters: sheet.isOldLetters }
}

function kindOf(head: readonly string[]): Kind | undefined {
  if (head.some((cell) => isCalled(columns.citizens.cpr, cell))) return 'citizens'
  if (head.some((cell) => isCalled(columns.colleagues.key, cell))) return 'colleagues'
  return undefined
}
