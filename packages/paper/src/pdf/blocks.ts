import type { Block, Heading, List } from '../paper.ts'
import { words } from '../words.ts'
import { linesOf } from './lines.ts'
import type { Piece } from './place.ts'
import { picturePieces } from './pictures.ts'
import { below, marked, sheet, styles, writeLine, type Style } from './sheet.ts'
import { tablePieces } from './table.ts'
import { textPieces, type Making } from './text.ts'

/** The pieces of a block, in the order in which they are read. */
export function piecesOf(making: Making, block: Block): Piece[] {
  const say = words[making.language]
  if ('heading' in block) return headingPieces(making, block)
  if ('text' in block) return paragraph(making, block.text, styles.text, block.keepsLines)
  if ('note' in block) return paragraph(making, block.note, styles.note)
  if ('list' in block) return listPieces(making, block)
  if ('table' in block) return tablePieces(making, block, say.table(++making.tables))
  return picturePieces(making, block, say.figure(++making.figures))
}

function headingPieces(making: Making, { heading, level = 2 }: Heading): Piece[] {
  const style = level === 2 ? styles.heading2 : styles.heading3
  return titlePieces(making, heading, style, `H${level}`, level === 2 ? 20 : 12)
}

/** A heading: it stands with what it is over, and is found in the list of contents of the reader. */
export function titlePieces(making: Making, text: string, style: Style, tag: string, above: number): Piece[] {
  const { doc, root } = making
  const element = below(doc, root, tag, { title: text })
  return linesOf(doc, style, text, sheet.width).map((line, at) => ({
    ...{ above: at === 0 ? above : 0, height: style.leading, keepsWithNext: true },
    draw: (y) => {
      if (at === 0) doc.outline.addItem(text)
      marked(doc, tag, element, () => writeLine(doc, style, line, sheet.left, y))
    },
  }))
}

function paragraph({ doc, root }: Making, text: string, style: Style, keepsLines = false): Piece[] {
  return textPieces(doc, below(doc, root, 'P'), 'P', text, style, { above: 6, keepsLines })
}

function listPieces({ doc, root }: Making, { list, isNumbered = false }: List): Piece[] {
  const whole = below(doc, root, 'L')
  const left = sheet.left + 16
  return list.flatMap((text, n) => {
    const item = below(doc, whole, 'LI')
    const label = below(doc, item, 'Lbl')
    const pieces = textPieces(doc, below(doc, item, 'LBody'), 'LBody', text, styles.text, {
      ...{ above: n === 0 ? 4 : 2, left, width: sheet.width - 16 },
    })
    return pieces.map((piece, at): Piece => {
      if (at > 0) return piece
      const draw: Piece['draw'] = (y, scale) => {
        marked(doc, 'Lbl', label, () =>
          writeLine(doc, styles.text, isNumbered ? `${n + 1}. ` : '• ', sheet.left + 2, y),
        )
        piece.draw(y, scale)
      }
      return { ...piece, draw }
    })
  })
}
