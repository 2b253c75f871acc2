import type { Language } from '@lydhoer/words'
import type { Piece } from './content.ts'
import { asPdf } from './pdf.ts'

/** Makes a PDF of a report away from those that answer people. */
export const work = (report: {
  title: string
  pieces: readonly Piece[]
  language: Language
}): Promise<Buffer> => asPdf(report.title, report.pieces, report.language)
