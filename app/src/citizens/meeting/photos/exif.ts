/** Whether a segment of a JPEG says after its length what it is. */
export const markerIs = (segment: Buffer, name: string): boolean =>
  segment.subarray(4, 4 + name.length).toString('latin1') === name

const exifHead = 'Exif\0\0'
const orientationTag = 0x0112

/**
 * Which way is up in a picture, as its camera wrote it (EXIF 2.32, tag 0x0112): 1 is as it lies, 6 is turned a quarter to the right.
 *
 * @param payload a segment's content
 * @returns undefined where it says nothing of that, or nothing that can be read
 */
export function orientationIn(payload: Buffer): number | undefined {
  if (payload.subarray(0, exifHead.length).toString('latin1') !== exifHead) return undefined
  const tiff = payload.subarray(exifHead.length)
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II'
  const two = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const four = (at: number) =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  if (two(2) !== 42) return undefined
  const directory = four(4)
  for (let entry = 0; entry < Math.min(two(directory), 1000); entry++) {
    const at = directory + 2 + entry * 12
    if (two(at) !== orientationTag) continue
    const value = two(at + 8)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** A segment that says which way is up, and nothing else. */
export function minimalExif(orientation: number): Buffer {
  const tiff = '49492a0008000000' + '0100' + '1201' + '0300' + '01000000' + '00000000' + '00000000'
  const segment = Buffer.from(`ffe10022457869660000${tiff}`, 'hex')
  segment.writeUInt16LE(orientation, segment.length - 8)
  return segment
}
