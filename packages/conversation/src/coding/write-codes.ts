import type { Rating } from '@lydhoer/measuring/agreement'

/**
 * Ratings as a table that `readCodes` and spreadsheets read: semicolons, quoted where needed, lines ended as RFC 4180 says.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @example writeCodes([{ conversation: 's', unit: '1', coder: 'a', code: 'pause' }]).split('\r\n')[1] // 's;1;a;pause'
 */
export function writeCodes(ratings: readonly Rating[]): string {
  const rows = ratings.map(({ conversation, unit, coder, code }) => [conversation, unit, coder, code])
  return [['conversation', 'unit', 'coder', 'code'], ...rows]
    .map((row) => `${row.map(cell).join(';')}\r\n`)
    .join('')
}

function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-./.test(text) ? `'${text}` : text
  return /["';\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
