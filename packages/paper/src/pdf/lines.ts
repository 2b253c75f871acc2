import { letters, type Style } from './sheet.ts'

/**
 * Breaks text into lines no wider than so many points. A no-break space holds together; a word wider than a line is cut.
 */
export function linesOf(doc: PDFKit.PDFDocument, style: Style, text: string, width: number): string[] {
  letters(doc, style)
  const lines: string[] = []
  let line = ''
  for (const word of text
    .trim()
    .split(/[ \t\r\n]+/)
    .flatMap((one) => pieces(doc, one, width))) {
    const longer = line ? `${line} ${word}` : word
    if (line && doc.widthOfString(longer) > width) {
      lines.push(`${line} `)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** The widest a text is on one line, and the widest of its words. */
export function widthsOf(
  doc: PDFKit.PDFDocument,
  style: Style,
  text: string,
): { whole: number; word: number } {
  letters(doc, style)
  const word = text.split(' ').reduce((most, one) => Math.max(most, doc.widthOfString(one)), 0)
  return { whole: doc.widthOfString(text), word }
}

function pieces(doc: PDFKit.PDFDocument, word: string, width: number): string[] {
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece && doc.widthOfString(piece + letter) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}
