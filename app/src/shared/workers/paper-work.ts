import { asPdf, type Paper } from '@lydhoer/paper'

/** Makes a PDF away from those that answer people. */
export const work = (paper: Paper): Promise<Uint8Array> => asPdf(paper)
