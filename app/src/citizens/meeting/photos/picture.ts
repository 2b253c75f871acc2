import { NoPicture, type Cleaned } from './cleaned.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'

/** What a good phone takes; more would take a gigabyte of the reader's memory. */
const mostDots = 120_000_000

/** Of HEIF, as newer phones keep their photos: browsers other than Apple's don't show them. */
const heifBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif)$/

/**
 * Takes everything out of a photo's file that is not the picture: where and when it was taken and with what, small copies, words, and
 * films that lie after it. Known by how it begins and never by its name. Nothing of the picture itself is made anew.
 *
 * @throws NoPicture when it can't be shown by every browser, or is not whole
 * @example cleanPicture(await readFile('papir.jpg')).mime // 'image/jpeg'
 */
export function cleanPicture(bytes: Buffer): Cleaned {
  const cleaned = cleanAsItBegins(bytes)
  if (cleaned.width * cleaned.height > mostDots) throw new NoPicture('tooManyDots')
  return cleaned
}

function cleanAsItBegins(bytes: Buffer): Cleaned {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes)
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return cleanPng(bytes)
  const isHeif =
    bytes.subarray(4, 8).toString('latin1') === 'ftyp' &&
    heifBrands.test(bytes.subarray(8, 12).toString('latin1'))
  throw new NoPicture(isHeif ? 'heic' : 'otherKind')
}
