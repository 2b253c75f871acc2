import PDFDocument from 'pdfkit'
import { fonts } from '../fonts.ts'
import type { Paper } from '../paper.ts'
import { piecesOf, titlePieces } from './blocks.ts'
import { place } from './place.ts'
import { artifact, sheet, styles, write } from './sheet.ts'
import type { Making } from './text.ts'

/**
 * Writes paper as PDF 1.7 on A4, tagged after PDF/UA-1 (ISO 14289-1): headings, lists, tables and figures are found by whoever hears
 * it, each figure has words, and the language is told.
 *
 * @returns the bytes; the same paper gives the same
 * @throws when a figure holds what `readSvg` does not read
 * @example
 * await asPdf({ title: 'Rapport', language: 'da', made: new Date(0), blocks: [{ text: 'Æblegrød → tak' }] })
 */
export async function asPdf(paper: Paper): Promise<Uint8Array> {
  const { title, language, author, made, blocks } = paper
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: 0, pdfVersion: '1.7', autoFirstPage: false, bufferPages: true },
    ...{ tagged: true, subset: 'PDF/UA' as never, displayTitle: true },
    lang: language === 'da' ? 'da-DK' : 'en-GB',
    font: fonts.regular,
    info: {
      Title: title,
      Creator: 'Lydhør',
      Producer: 'pdfkit',
      CreationDate: made,
      ...(author && { Author: author }),
    },
  })
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)
  const bytes = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const making: Making = { doc, root, language, figures: 0, tables: 0 }
  const pieces = [
    ...titlePieces(making, title, styles.title, 'H1', 0),
    ...blocks.flatMap((block) => piecesOf(making, block)),
  ]
  place(pieces, () => doc.addPage())
  root.end()
  writeFeet(doc, title)
  doc.end()
  return bytes
}

/** The title and the number of the page, at the foot of each; no part of what is read aloud. */
function writeFeet(doc: PDFKit.PDFDocument, title: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    artifact(doc, 'Pagination', () => {
      write(doc, styles.note)
      const number = `${page + 1} / ${count}`
      const wide = doc.widthOfString(number)
      doc.text(shortened(doc, title, sheet.width - wide - 24), sheet.left, sheet.foot, { lineBreak: false })
      doc.text(number, sheet.left + sheet.width - wide, sheet.foot, { lineBreak: false })
    })
  }
}

function shortened(doc: PDFKit.PDFDocument, text: string, width: number): string {
  if (doc.widthOfString(text) <= width) return text
  let short = text
  while (short && doc.widthOfString(`${short}…`) > width) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of doc as AsyncIterable<Uint8Array>) parts.push(part)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
