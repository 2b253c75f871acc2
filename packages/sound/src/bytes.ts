/**
 * All of a stream of bytes in one piece; for short ranges.
 *
 * @example await gather(file.read(0, 12)) // the first twelve bytes
 */
export async function gather(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(piece)
  return Buffer.concat(pieces)
}
