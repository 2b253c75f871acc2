import type { Paper } from '@lydhoer/paper'
import type { Piece } from './content.ts'
import { reportOnPaper } from './pdf.ts'

/** Makes a PDF of a report away from those that answer people. */
export const work = ({ pieces, ...of }: Omit<Paper, 'blocks'> & { pieces: readonly Piece[] }) =>
  reportOnPaper(pieces, of)
