import { crc32, deflateSync } from 'node:zlib'

/** For tests: a piece of a PNG. */
export function pieceOf(name: string, data: Uint8Array): Buffer {
  const piece = Buffer.alloc(data.length + 12)
  piece.writeUInt32BE(data.length, 0)
  piece.write(name, 4, 'latin1')
  piece.set(data, 8)
  piece.writeUInt32BE(crc32(piece.subarray(4, -4)), piece.length - 4)
  return piece
}

/** For tests: a white sheet as a PNG, with whatever else before its end. */
export function sheet(width = 8, height = 12, ...more: Buffer[]): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const lines = Buffer.alloc(Math.min(height, 1000) * (width + 1), 0xff)
  for (let at = 0; at < lines.length; at += width + 1) lines[at] = 0
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pieceOf('IHDR', head),
      ...more,
      pieceOf('IDAT', deflateSync(lines)),
      pieceOf('IEND', Buffer.alloc(0)),
    ]),
  )
}
