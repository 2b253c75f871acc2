import { markerIs, minimalExif, orientationIn } from './exif.ts'
import { NoPicture, type Cleaned } from './cleaned.ts'

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda]
/** Tables, the frame's head and restart intervals: what the picture itself is made of. */
const isOfPicture = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || marker === 0xdb || marker === 0xdd
const isFrame = (marker: number): boolean =>
  isOfPicture(marker) && marker < 0xd0 && ![0xc4, 0xcc].includes(marker)

/** A head that says no more than that colours are as usual; a picture that had none gets none. */
const plainJfif = Buffer.from('ffe000104a46494600010100000100010000', 'hex')

/**
 * A JPEG with the picture, its colours and which way is up, and nothing else: no place, no time, no camera, no small copy of it, no
 * words, and nothing of what may follow after its end.
 *
 * @throws NoPicture where it is cut off or is not made as a JPEG is
 */
export function cleanJpeg(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let [width, height, at, orientation] = [0, 0, 2, 1]
  const head: Buffer[] = []
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined || marker === startOfImage) throw new NoPicture('damaged')
    if (marker === endOfImage) break
    const end = at + 2 + bytes.readUInt16BE(Math.min(at + 2, bytes.length - 2))
    if (end > bytes.length || end < at + 4) throw new NoPicture('damaged')
    const segment = bytes.subarray(at, end)
    if (isFrame(marker) && segment.length >= 9)
      [height, width] = [segment.readUInt16BE(5), segment.readUInt16BE(7)]
    if (marker === 0xe1) orientation = orientationIn(segment.subarray(4)) ?? orientation
    else if (marker === 0xe0 && markerIs(segment, 'JFIF\0')) head.push(plainJfif)
    else if (isOfPicture(marker) || isColour(marker, segment)) kept.push(segment)
    at = end
    if (marker !== startOfScan) continue
    const next = endOfScan(bytes, at)
    kept.push(segment, bytes.subarray(at, next))
    at = next
  }
  if (width === 0 || height === 0) throw new NoPicture('damaged')
  if (orientation !== 1) head.push(minimalExif(orientation))
  const [start = Buffer.alloc(0), ...rest] = kept
  return {
    mime: 'image/jpeg',
    bytes: Buffer.concat([start, ...head, ...rest, Buffer.of(0xff, endOfImage)]),
    width,
    height,
  }
}

/** What the colours are meant as: a profile, or how Adobe's programs keep them. */
const isColour = (marker: number, segment: Buffer): boolean =>
  (marker === 0xe2 && markerIs(segment, 'ICC_PROFILE\0')) || (marker === 0xee && markerIs(segment, 'Adobe'))

/** Where the coded picture ends: at the next marker that is neither a restart nor a byte that only looks like one. */
function endOfScan(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at < bytes.length - 1;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at
  }
  throw new NoPicture('damaged')
}
