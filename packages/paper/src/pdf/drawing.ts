import type { Drawing, Mark, Paint } from '../svg.ts'
import { ink, letters } from './sheet.ts'

/** Draws a figure with its upper left corner at (x, y), so many points to a unit. */
export function drawOn(
  doc: PDFKit.PDFDocument,
  { marks, patterns }: Drawing,
  at: { x: number; y: number; scale: number },
): void {
  doc.save().translate(at.x, at.y).scale(at.scale)
  const tiles = new Map(
    [...patterns].map(([name, { size, path, stroke, opacity, width }]) => {
      const tile = doc.pattern([0, 0, size, size], size, size, `${width} w ${operatorsOf(path)} S`)
      return [name, { tile, stroke, opacity }] as const
    }),
  )
  for (const mark of marks) {
    if ('text' in mark) writeOn(doc, mark)
    else paintOn(doc, mark, tiles)
  }
  doc.restore()
}

type Tiles = ReadonlyMap<
  string,
  { tile: ReturnType<PDFKit.PDFDocument['pattern']>; stroke: string; opacity: number }
>

const coloured = (colour: string) => (colour === 'currentColor' ? ink : colour)

function paintOn(doc: PDFKit.PDFDocument, of: { path: string } & Paint, tiles: Tiles): void {
  if (!of.path) return
  const tile = tiles.get(/^url\(#(.*)\)$/.exec(of.fill ?? '')?.[1] ?? '')
  if (tile) {
    doc
      .path(of.path)
      .fillOpacity(tile.opacity)
      .fill([tile.tile, coloured(tile.stroke)] as never)
    return
  }
  if (of.fill !== null && !of.fill.startsWith('url'))
    doc.path(of.path).fillOpacity(of.fillOpacity).fill(coloured(of.fill))
  if (of.stroke !== null)
    doc.path(of.path).lineWidth(of.strokeWidth).strokeOpacity(of.strokeOpacity).stroke(coloured(of.stroke))
}

function writeOn(doc: PDFKit.PDFDocument, of: Extract<Mark, { text: string }>): void {
  letters(doc, of)
  doc.fillColor(ink).fillOpacity(1)
  const wide = doc.widthOfString(of.text)
  const left = of.x - { start: 0, middle: wide / 2, end: wide }[of.anchor]
  doc.save()
  if (of.turned !== 0) doc.rotate(of.turned, { origin: [of.x, of.y] })
  doc.text(of.text, left, of.y, { lineBreak: false, baseline: 'alphabetic' })
  doc.restore()
}

/** A path of straight lines in the words of PDF, for a tile: `M0 8L8 0` is `0 8 m 8 0 l`. */
function operatorsOf(path: string): string {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MLHV])([^MLHV]*)/g)]
    .map(([, command, rest = '']) => {
      const [first = 0, second = 0] = rest.trim().split(/[ ,]+/).map(Number)
      ;[x, y] = command === 'H' ? [first, y] : command === 'V' ? [x, first] : [first, second]
      return `${x} ${y} ${command === 'M' ? 'm' : 'l'}`
    })
    .join(' ')
}
