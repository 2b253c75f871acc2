import { Resvg } from '@resvg/resvg-js'
import { fonts } from '@lydhoer/paper'
import type { Figure } from '@lydhoer/trajectories'
import { asSvg } from './downloads.ts'

/** A figure as PNG, twice as large as it is shown. */
export function asPng(figure: Figure): Buffer {
  const drawn = new Resvg(asSvg(figure), {
    fitTo: { mode: 'width', value: 1440 },
    background: '#ffffff',
    font: { fontFiles: Object.values(fonts), loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' },
  })
  return drawn.render().asPng()
}
