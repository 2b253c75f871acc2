import { asPdf, type Block, type Paper } from '@lydhoer/paper'
import type { Piece } from './content.ts'

/** A report on paper: what the page says, each figure with its number, of how many it is, and words for those who do not see it. */
export const reportOnPaper = (pieces: readonly Piece[], of: Omit<Paper, 'blocks'>): Promise<Uint8Array> =>
  asPdf({ ...of, blocks: pieces.map(asBlock) })

function asBlock(piece: Piece): Block {
  if (!('figures' in piece)) return piece
  const { figures, caption, legend } = piece
  const isNamed = figures.length > 1
  return {
    pictures: figures.map(({ title, svg, description }) => ({
      ...{ svg, alt: `${title}. ${description}` },
      ...(isNamed && { name: title }),
    })),
    caption,
    ...(legend && { legend }),
  }
}
