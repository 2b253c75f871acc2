import { room, sheet } from './sheet.ts'

/** What is not divided: a line, a row, a picture. */
export interface Piece {
  /** Air above it, but not at the top of a page. */
  above: number
  height: number
  /** The least it may be drawn at, as a part of its height, where that saves a page. Default 1. */
  least?: number
  /** Stands on the same page as the piece after it. */
  keepsWithNext: boolean
  draw: (y: number, scale: number) => void
  /** What is drawn once more at the top of a page that begins with this piece: the heads of a table. */
  again?: { height: number; draw: (y: number) => void }
}

/**
 * Puts pieces on pages: those that belong together on one, pictures a little smaller where they then fit, and never a heading at the
 * foot. What belongs together and is higher than a page is divided.
 *
 * @param newPage begins a page
 */
export function place(pieces: readonly Piece[], newPage: () => void): void {
  newPage()
  let y: number = sheet.top
  const begin = () => {
    newPage()
    y = sheet.top
  }
  for (const run of runsOf(pieces)) {
    if (y + heightOf(run, y, true) > sheet.bottom && y > sheet.top && heightOf(run, sheet.top, true) <= room)
      begin()
    const scale = scaleOf(run, y)
    for (const piece of run) {
      const height = piece.height * Math.max(piece.least ?? 1, scale)
      if (y > sheet.top && y + piece.above + height > sheet.bottom + slack) begin()
      if (y > sheet.top) y += piece.above
      else if (piece.again) {
        piece.again.draw(y)
        y += piece.again.height
      }
      piece.draw(y, height / piece.height)
      y += height
    }
  }
}

/** What has been made smaller to fit does so to the last digit but one. */
const slack = 0.01

/** Pieces that stand on the same page as each other. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  pieces.forEach((piece, at) => {
    if (pieces[at - 1]?.keepsWithNext) runs.at(-1)?.push(piece)
    else runs.push([piece])
  })
  return runs
}

/** How high a run is from `y` down, as it is or at its least. */
const heightOf = (run: readonly Piece[], y: number, isLeast: boolean) =>
  run.reduce(
    (sum, { above, height, least = 1 }, at) =>
      sum + (at > 0 || y > sheet.top ? above : 0) + height * (isLeast ? least : 1),
    0,
  )

/** How much smaller the pictures of a run are drawn so that it fits. */
function scaleOf(run: readonly Piece[], y: number): number {
  const over = y + heightOf(run, y, false) - sheet.bottom
  const elastic = run.reduce((sum, { height, least = 1 }) => sum + (least < 1 ? height : 0), 0)
  return over > 0 && elastic > 0 ? 1 - over / elastic : 1
}
