import { crc32 } from 'node:zlib'
import { NoPicture, type Cleaned } from './cleaned.ts'

const signature = 8
/** The picture and what its colours are meant as; not words, times, places, or pieces that programs of their own have put in. */
const ofPicture = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
])

/** A PNG with the picture and nothing else. @throws NoPicture where it is cut off or damaged */
export function cleanPng(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [bytes.subarray(0, signature)]
  let [width, height, hasData] = [0, 0, false]
  for (let at = signature; ;) {
    if (at + 12 > bytes.length) throw new NoPicture('damaged')
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) throw new NoPicture('damaged')
    const name = bytes.subarray(at + 4, at + 8).toString('latin1')
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw new NoPicture('damaged')
    if (name === 'IHDR' && end - at >= 20)
      [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)]
    if (name === 'IDAT') hasData = true
    if (ofPicture.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') break
    at = end
  }
  if (width === 0 || height === 0 || !hasData) throw new NoPicture('damaged')
  return { mime: 'image/png', bytes: Buffer.concat(kept), width, height }
}
