import type { Table } from '../paper.ts'
import { textPieces, type Making } from './text.ts'
import { linesOf, widthsOf } from './lines.ts'
import type { Piece } from './place.ts'
import { artifact, below, line, marked, sheet, styles, writeLine, type Element, type Style } from './sheet.ts'

const between = 10
const above = 3

/** A table under its caption. Its heads are said once, and drawn again on each page that it goes on to. */
export function tablePieces(making: Making, table: Table, numbered: string): Piece[] {
  const { doc, root } = making
  const { columns, table: rows, caption, hasRowHeads = true } = table
  const whole = below(doc, root, 'Table')
  const said = textPieces(
    doc,
    below(doc, whole, 'Caption'),
    'Caption',
    `${numbered} ${caption}`,
    styles.caption,
    {
      above: 12,
    },
  ).map((piece) => ({ ...piece, keepsWithNext: true }))
  const layout = layoutOf(doc, table)
  const heads = rowOf(
    making,
    layout,
    columns,
    styles.head,
    () => below(doc, whole, 'TR'),
    () => ['TH', 'Column'],
  )
  const body = rows.map((cells) =>
    rowOf(
      making,
      layout,
      cells,
      styles.cell,
      () => below(doc, whole, 'TR'),
      (c) => (c === 0 && hasRowHeads ? ['TH', 'Row'] : ['TD', undefined]),
    ),
  )
  const again = { height: heads.height, draw: heads.repeat }
  return [
    ...said,
    { ...heads, keepsWithNext: true },
    // The first two rows stay with their heads, and the last is not alone.
    ...body.map((row, r) => ({ ...row, again, keepsWithNext: r === 0 || r === body.length - 2 })),
  ].map((piece, at, all) => (at === all.length - 1 ? { ...piece, keepsWithNext: false } : piece))
}

interface Row extends Piece {
  /** Draws it once more without saying it again. */
  repeat: (y: number) => void
}

interface Column {
  left: number
  width: number
  isNumber: boolean
}

const number = /^[−–-]?(<\s?)?[\d.,\s\u00a0]*\d[\d.,\s\u00a0]*%?$|^[–-]?$/

/** As wide as the words in them need, and no wider together than the sheet; numbers stand at the right. */
function layoutOf(doc: PDFKit.PDFDocument, { columns, table }: Table): Column[] {
  const needs = columns.map((head, c) => {
    const cells = [
      widthsOf(doc, styles.head, head),
      ...table.map((row) => widthsOf(doc, styles.cell, row[c] ?? '')),
    ]
    return cells.reduce((most, one) => ({
      whole: Math.max(most.whole, one.whole),
      word: Math.max(most.word, one.word),
    }))
  })
  const free = sheet.width - between * (columns.length - 1)
  const [whole, word] = [sum(needs.map((one) => one.whole)), sum(needs.map((one) => one.word))]
  const share = whole <= free ? 1 : Math.max(0, (free - word) / (whole - word || 1))
  const narrower = Math.min(1, free / word)
  let left: number = sheet.left
  return needs.map((need, c) => {
    const width = (need.word + (need.whole - need.word) * share) * narrower + 0.5
    const column = { left, width, isNumber: c > 0 && table.every((row) => number.test(row[c] ?? '')) }
    left += width + between
    return column
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

function rowOf(
  { doc }: Making,
  layout: readonly Column[],
  cells: readonly string[],
  style: Style,
  begin: () => Element,
  kindOf: (column: number) => readonly ['TH' | 'TD', 'Column' | 'Row' | undefined],
): Row {
  const written = layout.map(({ width }, c) => linesOf(doc, style, cells[c] ?? '', width))
  const height = Math.max(...written.map((lines) => lines.length)) * style.leading + 2 * above
  const right = layout.reduce((most, { left, width }) => Math.max(most, left + width), 0)
  const writeCell = (c: number, y: number) => {
    const { left, width, isNumber } = layout[c]!
    written[c]!.forEach((text, l) => {
      const x = isNumber ? left + width - widthsOf(doc, style, text.trimEnd()).whole : left
      writeLine(doc, style, text, x, y + above + l * style.leading)
    })
  }
  const rule = (y: number) =>
    artifact(doc, 'Layout', () =>
      doc
        .moveTo(sheet.left, y + height)
        .lineTo(right, y + height)
        .lineWidth(0.5)
        .strokeOpacity(1)
        .stroke(line),
    )
  const row = begin()
  return {
    ...{ above: 0, height, keepsWithNext: false },
    draw: (y) => {
      layout.forEach((_, c) => {
        const [tag, scope] = kindOf(c)
        const cell = below(doc, row, tag, scope ? { scope } : {})
        if (cells[c]) marked(doc, tag, cell, () => writeCell(c, y))
      })
      rule(y)
    },
    repeat: (y) => {
      artifact(doc, 'Pagination', () => layout.forEach((_, c) => writeCell(c, y)))
      rule(y)
    },
  }
}
