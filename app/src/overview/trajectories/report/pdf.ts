import { join } from 'node:path'
import pdfMake from 'pdfmake'
import { asPng, fontFolder } from '../pictures.ts'
import type { Piece } from './content.ts'

const face = (name: string) => join(fontFolder, `Roboto-${name}.ttf`)
pdfMake.addFonts({
  Roboto: {
    normal: face('Regular'),
    bold: face('Medium'),
    italics: face('Italic'),
    bolditalics: face('MediumItalic'),
  },
})
// A report is made of our own words and pictures; it fetches nothing.
pdfMake.setUrlAccessPolicy(() => false)
pdfMake.setLocalAccessPolicy((path: string) => path.startsWith(fontFolder))

/** A report as PDF: A4, headings that can be found, and every picture with words for those who do not see it. */
export async function asPdf(title: string, pieces: readonly Piece[], language: 'da' | 'en'): Promise<Buffer> {
  return pdfMake
    .createPdf({
      info: { title, creator: 'Lydhør' },
      language: language === 'da' ? 'da-DK' : 'en-GB',
      pageSize: 'A4',
      pageMargins: [56, 60, 56, 60],
      defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.35, color: '#1d2a33' },
      styles: {
        title: { fontSize: 20, bold: true, margin: [0, 0, 0, 6] },
        heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 4] },
        caption: { fontSize: 10, bold: true, margin: [0, 8, 0, 2] },
      },
      footer: (page: number, pages: number) => ({
        text: `${title} · ${page} / ${pages}`,
        alignment: 'center',
        fontSize: 8,
        color: '#56646e',
      }),
      content: [{ text: title, style: 'title' }, ...pieces.map(asContent)],
    })
    .getBuffer()
}

function asContent(piece: Piece): unknown {
  if ('heading' in piece) return { text: piece.heading, style: 'heading', headlineLevel: 1 }
  if ('text' in piece) return { text: piece.text, margin: [0, 0, 0, 5] }
  if ('list' in piece) return { ul: [...piece.list], margin: [0, 0, 0, 5] }
  const image = `data:image/png;base64,${asPng(piece.figure).toString('base64')}`
  return {
    unbreakable: true,
    stack: [
      { text: piece.figure.title, style: 'caption' },
      { image, width: 483, alt: piece.figure.title },
    ],
  }
}
