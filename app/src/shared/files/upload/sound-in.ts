import { bytesToKnow, isMp2, mimeOf, soundKind, type SoundKind } from '@lydhoer/sound'
import { Invalid } from '../../request/errors.ts'
import type { IncomingFile } from './receive-form.ts'
import { peek } from './peek.ts'
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
  const { start, all } = await peek(bytes, bytesToKnow)
  if (start.length === 0) throw new Invalid([refusals.emptySound])
  const kind = soundKind(start)
  if (!kind) throw new Invalid([isMp2(start) ? refusals.mp2 : refusals.notSound])
  return { kind, mime: mimeOf[kind], fileName, bytes: all }
}
