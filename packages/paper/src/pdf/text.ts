import { linesOf } from './lines.ts'
import type { Piece } from './place.ts'
import { marked, sheet, writeLine, type Element, type Style } from './sheet.ts'

/** What blocks are made with: where they stand in the tree, and how many figures and tables there have been. */
export interface Making {
  doc: PDFKit.PDFDocument
  root: Element
  language: 'da' | 'en'
  figures: number
  tables: number
}

/**
 * Lines of text: never one of them alone at the foot or the top of a page.
 *
 * @param of their element, or what makes it when the first of them is drawn: elements are read in the order in which they are made
 */
export function textPieces(
  doc: PDFKit.PDFDocument,
  of: Element | (() => Element),
  tag: string,
  text: string,
  style: Style,
  at: { above: number; left?: number; width?: number; keepsLines?: boolean },
): Piece[] {
  const { left = sheet.left, width = sheet.width } = at
  const given = at.keepsLines ? text.split('\n').filter((line) => line.trim() !== '') : [text]
  const lines = given.flatMap((line, n) => {
    const broken = linesOf(doc, style, line, width)
    // What is read aloud goes on in the next line.
    return n < given.length - 1 ? [...broken.slice(0, -1), `${broken.at(-1) ?? ''} `] : broken
  })
  let element = typeof of === 'function' ? undefined : of
  const made = () => (element ??= typeof of === 'function' ? of() : of)
  return lines.map((line, l) => ({
    above: l === 0 ? at.above : 0,
    height: style.leading,
    keepsWithNext: lines.length > 1 && l < lines.length - 1 && (l === 0 || l === lines.length - 2),
    draw: (y) => marked(doc, tag, made(), () => writeLine(doc, style, line, left, y)),
  }))
}
