import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from '@lydhoer/sound'

/**
 * A sound file on disk, to decode from.
 *
 * @throws what Node says when it is not there, is a folder, or may not be read.
 */
export async function soundFile(path: string): Promise<Readable> {
  const found = await stat(path)
  if (!found.isFile()) throw Object.assign(new Error(`${path} is a directory`), { code: 'EISDIR', path })
  return {
    bytes: found.size,
    async *read(from, to) {
      if (to > from) yield* createReadStream(path, { start: from, end: to - 1 }) as AsyncIterable<Buffer>
    },
  }
}
