import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { mimeOf, soundKind } from '@lydhoer/sound'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { storeOriginal } from '../talk/sound/index.ts'
import { keepRecording, keyForNewSound } from '../talk/sound/stored-recordings.ts'

/**
 * Takes a sound file from this machine into a conversation of one's own, as an upload would.
 *
 * @throws Invalid when the file is no kind of sound that can be played.
 */
export async function keepSound(
  services: Services,
  owner: SignedIn,
  conversation: { id: string; citizen_id: string },
  path: string,
): Promise<void> {
  const file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0)
  await file.close()
  const kind = soundKind(buffer)
  if (!kind)
    throw new Invalid([
      {
        field: 'sound',
        what: {
          da: `${path} er ikke lyd, der kan afspilles.`,
          en: `${path} is not sound that can be played.`,
        },
      },
    ])
  const key = keyForNewSound(owner, conversation.id)
  const stored = await storeOriginal(services.store, key, createReadStream(path))
  await services.database.as(owner, (sql) =>
    keepRecording(sql, services, owner, conversation, { ...stored, mime: mimeOf[kind], key }),
  )
  await services.later({
    kind: 'measureSound',
    municipalityId: owner.municipalityId,
    personId: owner.personId,
    conversationId: conversation.id,
  })
}
