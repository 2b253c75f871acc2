import { bytesToKnow, isMp2, mimeOf, soundKind, type SoundKind } from '@lydhoer/sound'
import { Invalid } from '../../request/errors.ts'
import type { IncomingFile } from './receive-form.ts'
import { refusals } from './upload-messages.ts'

/** Sound on its way in. */
export interface IncomingSound extends IncomingFile {
  kind: SoundKind
  mime: string
}

/**
 * A file that comes in as sound, known by how it begins and never by its name.
 *
 * @throws Invalid at the field `sound` when it is empty, or no kind of sound that can be played
 */
export async function soundIn({ fileName, bytes }: IncomingFile): Promise<IncomingSound> {
  const { start, all } = await peek(bytes)
  if (start.length === 0) throw new Invalid([refusals.emptySound])
  const kind = soundKind(start)
  if (!kind) throw new Invalid([isMp2(start) ? refusals.mp2 : refusals.notSound])
  return { kind, mime: mimeOf[kind], fileName, bytes: all }
}

/** Looks at how a stream begins, and gives the whole of it again. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ start: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const pieces = source[Symbol.asyncIterator]()
  let start: Uint8Array = Buffer.alloc(0)
  while (start.length < bytesToKnow) {
    const next = await pieces.next()
    if (next.done) break
    start = Buffer.concat([start, next.value])
  }
  async function* all() {
    yield start
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  return { start, all: all() }
}
