import { refuse } from '../model/refuse.ts'

export const [comma, semicolon, tab, newline, carriage, quote] = [44, 59, 9, 10, 13, 34]
/** For lines that are one cell, whatever stands in it. */
export const noSeparator = -1

/**
 * The place after a cell in quotation marks; a doubled mark inside is one.
 *
 * @throws Unreadable when the line ends first
 */
export function afterQuoted(
  bytes: Uint8Array,
  from: number,
  separator: number,
  line: number,
  column: number,
): number {
  let at = from + 1
  while (bytes[at] !== newline && !(bytes[at] === quote && bytes[at + 1] !== quote))
    at += bytes[at] === quote ? 2 : 1
  if (bytes[at] === newline) {
    refuse(
      { da: 'Et anførselstegn lukkes ikke på linjen', en: 'A quotation mark is not closed on its line' },
      { da: 'Sæt det manglende anførselstegn', en: 'Add the missing quotation mark' },
      { line, column },
    )
  }
  while (bytes[at] !== separator && bytes[at] !== newline) at++
  return at
}

/** Where the cells of one line lie in the bytes. One of these is used for line after line. */
export class CellsOfLine {
  count = 0
  readonly from: number[] = []
  readonly to: number[] = []

  /**
   * @param bytes whole lines, each with its end
   * @returns where the next line begins
   */
  read(bytes: Uint8Array, begin: number, separator: number, line: number): number {
    this.count = 0
    for (let at = begin; ;) {
      const from = at
      if (bytes[at] === quote) at = afterQuoted(bytes, at, separator, line, this.count + 1)
      else while (bytes[at] !== separator && bytes[at] !== newline) at++
      const more = bytes[at] === separator
      const to = !more && at > from && bytes[at - 1] === carriage ? at - 1 : at
      this.from[this.count] = from
      this.to[this.count++] = to
      at++
      if (!more) return at
    }
  }
}

const decoder = new TextDecoder()

/** A cell as text, without the quotation marks round it. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  // The decoder takes longer to begin than a short cell to be read.
  if (to - from <= 16) {
    let short = ''
    let at = from
    for (; at < to && bytes[at]! < 128 && bytes[at] !== quote; at++) short += String.fromCharCode(bytes[at]!)
    if (at === to) return short
  }
  const text = decoder.decode(bytes.subarray(from, to))
  return bytes[from] === quote ? text.replace(/^"|"$/g, '').replaceAll('""', '"') : text
}

/** Whether a cell says that there is nothing: NA as R writes it, or no more than spaces, which PSPP and SPSS write. */
export const isEmptyText = (text: string): boolean => text === 'NA' || text.trim() === ''

/** A whole number of at most nine digits, as it stands in a cell; NaN for anything else. */
export function wholeIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  let at = from
  for (; at < to && bytes[at]! >= 48 && bytes[at]! <= 57; at++) value = value * 10 + bytes[at]! - 48
  if (at === to && to > from && to - from <= 9) return value
  return Number(/^\s*(\d{1,9})\s*$/.exec(textIn(bytes, from, to))?.[1])
}

/**
 * @throws Unreadable for a row with another number of cells than the first
 */
export function refuseWidth(found: number, width: number, isEmpty: boolean, line: number): void {
  if (found === width) return
  // An empty line would else be told as a row of one cell.
  if (isEmpty) {
    refuse({ da: 'Linjen er tom', en: 'The line is empty' }, { da: 'Fjern den', en: 'Remove it' }, { line })
  }
  refuse(
    {
      da: `Rækken har ${found} felter, og den første linje har ${width}`,
      en: `The row has ${found} cells, and the first line has ${width}`,
    },
    { da: 'Giv alle rækker lige mange felter', en: 'Give every row the same number of cells' },
    { line },
  )
}
