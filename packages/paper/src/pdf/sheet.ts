/** A4 in points, and how far from its edges one writes. */
export const sheet = { left: 56, top: 56, width: 483, bottom: 778, foot: 806 } as const
export const room = sheet.bottom - sheet.top

export const ink = '#1d2a33'
export const quietInk = '#56646e'
export const line = '#c9d1d6'

/** A size of letters. */
export interface Style {
  isBold: boolean
  size: number
  /** From the top of one line to the top of the next. */
  leading: number
  colour: string
}

const style = (size: number, leading: number, isBold = false, colour: string = ink): Style => ({
  ...{ size, leading, isBold, colour },
})
export const styles = {
  title: style(21, 27, true),
  heading2: style(14, 19, true),
  heading3: style(11, 15, true),
  text: style(10, 14.5),
  note: style(8.5, 12, false, quietInk),
  caption: style(9, 13),
  head: style(8.5, 12, false, quietInk),
  cell: style(8.5, 12),
} as const satisfies Record<string, Style>

/** An element of the tree that readers of screens follow. */
export type Element = PDFKit.PDFStructureElement

/** What is not part of what is said: a line, a foot. */
export function artifact(doc: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** Draws something that belongs to an element of the tree. */
export function marked(doc: PDFKit.PDFDocument, tag: string, of: Element, draw: () => void): void {
  const content = doc.markStructureContent(tag)
  draw()
  doc.endMarkedContent()
  of.add(content)
}

/** What is told of an element besides what stands in it; pdfkit takes more than its types say. */
type Told = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row'
  bbox?: readonly [left: number, top: number, right: number, bottom: number]
}

/** Makes an element below another. */
export function below(doc: PDFKit.PDFDocument, parent: Element, tag: string, options: Told = {}): Element {
  const element = doc.struct(tag, options)
  parent.add(element)
  return element
}

/** Takes up the letters of a style, to measure with before there is a page. */
export function letters(doc: PDFKit.PDFDocument, { isBold, size }: Pick<Style, 'isBold' | 'size'>): void {
  doc.font(isBold ? 'bold' : 'regular').fontSize(size)
}

/** Takes up the letters of a style and its ink. */
export function write(doc: PDFKit.PDFDocument, style: Style): void {
  letters(doc, style)
  doc.fillColor(style.colour).fillOpacity(1)
}

/** One line of text whose top is at `y`. A line that goes on ends in a space, so that its last word is parted from the next. */
export function writeLine(doc: PDFKit.PDFDocument, of: Style, text: string, x: number, y: number): void {
  write(doc, of)
  doc.text(text, x, y + (of.leading - of.size * 1.3) / 2, { lineBreak: false })
}
