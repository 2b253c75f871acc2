import type { Picture, Pictures } from '../paper.ts'
import { readSvg, type Drawing } from '../svg.ts'
import { textPieces, type Making } from './text.ts'
import { drawOn } from './drawing.ts'
import type { Piece } from './place.ts'
import { artifact, below, marked, room, sheet, styles, writeLine } from './sheet.ts'

/** One picture is so wide at most, and two abreast have so much between them. */
const widest = 440
const gap = 18
/** A picture may be so much smaller where it then fits on a page. */
const least = 0.74

interface Read {
  picture: Picture
  drawing: Drawing
}

/** A figure: its pictures, two abreast where there are several, and its caption below, on one page where they fit on one. */
export function picturePieces(
  making: Making,
  { pictures, caption, legend }: Pictures,
  numbered: string,
): Piece[] {
  const { doc, root } = making
  const read = pictures.map((picture) => ({ picture, drawing: readSvg(picture.svg) }))
  const abreast = read.length > 1 ? 2 : 1
  const wide = abreast === 1 ? widest : (sheet.width - gap) / 2
  const rows = Array.from({ length: Math.ceil(read.length / abreast) }, (_, r) =>
    read.slice(r * abreast, (r + 1) * abreast),
  )
  const under = below(doc, root, 'Sect')
  const drawn = rows.map((row, r) => rowPiece(making, under, row, wide, r === 0 ? 12 : 8))
  if (legend) drawn.push(legendPiece(making, readSvg(legend)))
  const said = textPieces(
    doc,
    () => below(doc, under, 'Caption'),
    'Caption',
    `${numbered} ${caption}`,
    styles.caption,
    {
      above: 3,
    },
  )
  const together = [...drawn, ...said.map((piece, at) => ({ ...piece, keepsWithNext: at < said.length - 1 }))]
  const height = together.reduce((sum, piece) => sum + piece.above + piece.height * (piece.least ?? 1), 0)
  // A set that is higher than a page is divided between its rows; the caption stays with the last.
  return height <= room
    ? together
    : together.map((piece, at) => (at < drawn.length - 1 ? { ...piece, keepsWithNext: false } : piece))
}

/** It tells in colours what each picture tells in words, so it is not told again. */
function legendPiece({ doc }: Making, drawing: Drawing): Piece {
  const scale = widest / drawing.width
  return {
    ...{ above: 6, height: drawing.height * scale, keepsWithNext: true },
    draw: (y) => artifact(doc, 'Layout', () => drawOn(doc, drawing, { x: sheet.left, y, scale })),
  }
}

function rowPiece(
  { doc }: Making,
  under: ReturnType<typeof below>,
  row: readonly Read[],
  wide: number,
  above: number,
): Piece {
  const scaleOf = ({ drawing }: Read) => wide / drawing.width
  const named = row.some(({ picture }) => picture.name) ? styles.caption.leading : 0
  const high = Math.max(...row.map((one) => one.drawing.height * scaleOf(one)))
  return {
    ...{ above, height: named + high, least, keepsWithNext: true },
    draw: (y, shrunk) =>
      row.forEach((one, at) => {
        const { picture, drawing } = one
        const x = sheet.left + at * (wide + gap)
        if (picture.name) {
          const name = below(doc, under, 'P')
          marked(doc, 'P', name, () =>
            writeLine(doc, { ...styles.caption, isBold: true }, picture.name ?? '', x, y),
          )
        }
        const scale = (scaleOf(one) * (shrunk * (named + high) - named)) / high
        const top = y + named
        const [right, bottom] = [x + drawing.width * scale, top + drawing.height * scale]
        const bbox = [Math.floor(x), Math.floor(top), Math.ceil(right), Math.ceil(bottom)] as const
        const figure = below(doc, under, 'Figure', { alt: picture.alt, bbox })
        marked(doc, 'Figure', figure, () => drawOn(doc, drawing, { x, y: top, scale }))
      }),
  }
}
