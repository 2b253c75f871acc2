import { asPdf, type Block, type Paper } from '@lydhoer/paper'
import type { Piece } from './content.ts'

/** A report on paper: what the page says, each figure with its number, of how many it is, and words for those who do not see it. */
export const reportOnPaper = (pieces: readonly Piece[], of: Omit<Paper, 'blocks'>): Promise<Uint8Array> =>
  asPdf({ ...of, blocks: pieces.map(asBlock) })

function asBlock(piece: Piece): Block {
  if (!('figure' in piece)) return piece
  const { title, svg } = piece.figure
  return { pictures: [{ svg, alt: title }], caption: title }
}
