import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Figure } from '@lydhoer/trajectories'
import { asSvg } from './downloads.ts'

/** The fonts that come with the maker of PDF; pictures are drawn with the same. */
export const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
)

/** A figure as PNG, twice as large as it is shown. */
export function asPng(figure: Figure): Buffer {
  const fontFiles = readdirSync(fontFolder).map((name) => join(fontFolder, name))
  const drawn = new Resvg(asSvg(figure), {
    fitTo: { mode: 'width', value: 1440 },
    background: '#ffffff',
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Roboto' },
  })
  return drawn.render().asPng()
}
