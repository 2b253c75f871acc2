import { Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny'
import type { Readable } from './packet.ts'
import { sourceOf } from './source.ts'

/**
 * Whether a file that begins as sound shows pictures too, as a phone's camera films them. A file that cannot be read shows none.
 *
 * @example await videoIn(soundFile) // false
 */
export async function videoIn(file: Readable): Promise<boolean> {
  const source = sourceOf(file, 0)
  const input = new Input({ formats: [MP4, QTFF, WEBM, MATROSKA], source: source.custom })
  try {
    return (await input.getPrimaryVideoTrack()) !== null
  } catch {
    if (source.failure) throw source.failure.error
    return false
  } finally {
    input.dispose()
  }
}
